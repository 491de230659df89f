package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sadar participants again}: puts those forward again who were refused, and with {@code
 * --from} those whose participation ended.
 */
@Command(name = "again")
final class ParticipantsAgainCommand extends OfficeWork {
    @Mixin Whom whom = new Whom();

    @Option(names = "--from", paramLabel = "YYYY-MM", descriptionKey = "cli.option.againFrom")
    @Nullable String from;

    ParticipantsAgainCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        whom.look();
        if (from != null) {
            Chosen.month(from);
        }
    }

    @Override
    Answer work(Doors doors) {
        State was = from == null ? State.REFUSED : State.ENDED;
        List<Candidate> chosen = whom.among(doors, session().texts(), one -> one.state() == was);
        int again = from == null ? propose(doors, chosen) : reactivate(doors, chosen);
        return new Answer()
                .count("participations", again)
                .count("list", chosen.stream().map(Whom::entry).toList())
                .say("cli.participants.again", again, doors.enrolments().awaiting(again));
    }

    private static int propose(Doors doors, List<Candidate> chosen) {
        List<Participation> all =
                chosen.stream().flatMap(one -> one.participation().stream()).toList();
        if (all.isEmpty()) {
            throw Problem.of("cli.whom.nobody");
        }
        return doors.enrolments().proposeAgain(all);
    }

    private int reactivate(Doors doors, List<Candidate> chosen) {
        return doors.enrolments().reactivate(chosen, Chosen.month(Chosen.given(from))).enrolled();
    }
}
