package id.sadardesa.cli;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code sadar participants arrears}: records that contributions are late. */
@Command(name = "arrears")
final class ParticipantsArrearsCommand extends ParticipantsMove {

    ParticipantsArrearsCommand(Session session) {
        super(session);
    }

    @Override
    State next() {
        return State.ARREARS;
    }

    @Override
    int move(Doors doors, List<Participation> chosen) {
        return doors.enrolments().arrears(chosen);
    }
}
