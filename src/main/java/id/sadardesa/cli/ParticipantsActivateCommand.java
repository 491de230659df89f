package id.sadardesa.cli;

import id.sadardesa.core.billing.FirstPayment;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants activate}: records that they are active. */
@Command(name = "activate")
final class ParticipantsActivateCommand extends ParticipantsMove {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.moveOn")
    @Nullable String on;

    private long unpaid;

    ParticipantsActivateCommand(Session session) {
        super(session);
    }

    @Override
    State next() {
        return State.ACTIVE;
    }

    @Override
    void look() {
        super.look();
        day(on);
    }

    /** Who waits for a number does not hold up the others. */
    @Override
    boolean ready(Candidate one) {
        return super.ready(one) && one.line().person().kpj() != null;
    }

    @Override
    Answer work(Doors doors) {
        int waiting = whom.count(doors, one -> super.ready(one) && !ready(one));
        Answer answer = super.work(doors).count("withoutKpj", waiting);
        if (waiting > 0) {
            answer.say("cli.participants.withoutKpj", waiting);
        }
        return unpaid == 0
                ? answer
                : answer.count("unpaid", unpaid).say("cli.participants.unpaid", unpaid);
    }

    @Override
    int move(Doors doors, List<Participation> chosen) {
        Map<UUID, FirstPayment> payments = doors.coverages().firstPayments();
        unpaid =
                chosen.stream()
                        .filter(one -> one.state() == State.REGISTERED)
                        .map(one -> payments.get(one.id()))
                        .filter(one -> one == null || one.on() == null)
                        .count();
        return doors.enrolments().activate(chosen, day(on));
    }
}
