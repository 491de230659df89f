package id.sadardesa.cli;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants activate}: records that they are active. */
@Command(name = "activate")
final class ParticipantsActivateCommand extends ParticipantsMove {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.moveOn")
    @Nullable String on;

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

    @Override
    int move(Doors doors, List<Participation> chosen) {
        return doors.enrolments().activate(chosen, day(on));
    }
}
