package id.sadardesa.cli;

import picocli.CommandLine.Command;

/** {@code sadar branch numbers show}: the blocks of KPJ numbers and what is left of them. */
@Command(name = "show")
final class BranchNumbersShowCommand extends OfficeWork {
    BranchNumbersShowCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        return BranchAnswers.stock(doors.branch().numbers().stock(), session().texts());
    }
}
