package id.sadardesa.cli;

import id.sadardesa.base.Problem;
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

    /** Of many those whom the branch accepted; who is named is taken wherever he stands. */
    @Override
    List<Participation> able(Candidate one) {
        return whom.named()
                ? super.able(one)
                : one.participations().stream()
                        .filter(each -> each.state() == State.REGISTERED)
                        .toList();
    }

    /** Who waits for a number does not hold up the others. */
    @Override
    boolean ready(Candidate one) {
        return super.ready(one) && one.line().person().kpj() != null;
    }

    @Override
    Answer work(Doors doors) {
        List<Candidate> left = whom.others(doors, one -> !ready(one));
        long unnumbered = left.stream().filter(super::ready).count();
        long proposed = waiting(left, State.PROPOSED);
        long late = waiting(left, State.ARREARS);
        if (unnumbered + proposed + late > 0 && whom.others(doors, this::ready).isEmpty()) {
            throw Problem.of("cli.participants.noneReady", unnumbered, proposed, late);
        }
        Answer answer = super.work(doors);
        leftOut(answer, "withoutKpj", unnumbered);
        leftOut(answer, "proposed", proposed);
        leftOut(answer, "arrears", late);
        return unpaid == 0
                ? answer
                : answer.count("unpaid", unpaid).say("cli.participants.unpaid", unpaid);
    }

    /** How many stand in a state and have no participation that the branch accepted. */
    private long waiting(List<Candidate> left, State state) {
        return left.stream()
                .filter(one -> !super.ready(one))
                .filter(one -> one.participations().stream().anyMatch(p -> p.state() == state))
                .count();
    }

    private static void leftOut(Answer answer, String why, long people) {
        answer.count(why, people);
        if (people > 0) {
            answer.say("cli.participants.leftOut." + why, people);
        }
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
