package id.sadardesa.cli;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants approve}: records who approved them. */
@Command(name = "approve")
final class ParticipantsApproveCommand extends ParticipantsMove {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            descriptionKey = "cli.option.approver")
    String by = "";

    ParticipantsApproveCommand(Session session) {
        super(session);
    }

    @Override
    State next() {
        return State.PROPOSED;
    }

    @Override
    int move(Doors doors, List<Participation> chosen) {
        return doors.enrolments().approve(chosen, by);
    }
}
