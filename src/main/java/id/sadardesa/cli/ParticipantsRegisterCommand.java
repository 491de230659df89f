package id.sadardesa.cli;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants register}: records that the branch accepted them. */
@Command(name = "register")
final class ParticipantsRegisterCommand extends ParticipantsMove {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.moveOn")
    @Nullable String on;

    ParticipantsRegisterCommand(Session session) {
        super(session);
    }

    @Override
    State next() {
        return State.REGISTERED;
    }

    @Override
    void look() {
        super.look();
        day(on);
    }

    @Override
    int move(Doors doors, List<Participation> chosen) {
        return doors.enrolments().registered(chosen, day(on));
    }
}
