package id.sadardesa.cli;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants refuse}: records a refusal with its reason. */
@Command(name = "refuse")
final class ParticipantsRefuseCommand extends ParticipantsMove {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.moveOn")
    @Nullable String on;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.refuseReason")
    String reason = "";

    ParticipantsRefuseCommand(Session session) {
        super(session);
    }

    @Override
    State next() {
        return State.REFUSED;
    }

    @Override
    void look() {
        super.look();
        day(on);
    }

    @Override
    int move(Doors doors, List<Participation> chosen) {
        return doors.enrolments().refused(chosen, day(on), reason);
    }
}
