package id.sadardesa.cli;

import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants end}: ends participations for a cause, or as never begun. */
@Command(name = "end")
final class ParticipantsEndCommand extends ParticipantsMove {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.moveOn")
    @Nullable String on;

    /** One of the two. */
    static final class Why {
        @Option(names = "--cause", paramLabel = "A1..A10", descriptionKey = "cli.option.cause")
        @Nullable String cause;

        @Option(names = "--never", paramLabel = "REASON", descriptionKey = "cli.option.never")
        @Nullable String never;
    }

    @ArgGroup(multiplicity = "1")
    @Nullable Why why;

    ParticipantsEndCommand(Session session) {
        super(session);
    }

    @Override
    State next() {
        return State.ENDED;
    }

    @Override
    void look() {
        super.look();
        day(on);
        String cause = Chosen.given(why).cause;
        if (cause != null) {
            Chosen.one("--cause", cause, EndCause.values());
        }
    }

    @Override
    int move(Doors doors, List<Participation> chosen) {
        Why asked = Chosen.given(why);
        String never = asked.never;
        return never != null
                ? doors.enrolments().neverTookPart(chosen, never)
                : doors.enrolments()
                        .end(
                                chosen,
                                Chosen.one("--cause", Chosen.given(asked.cause), EndCause.values()),
                                day(on));
    }
}
