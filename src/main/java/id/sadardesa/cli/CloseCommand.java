package id.sadardesa.cli;

import id.sadardesa.core.billing.Closing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar close}: closes a month, whose bills then never change. */
@Command(name = "close")
final class CloseCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YYYY-MM", descriptionKey = "cli.option.closeMonth")
    String month = "";

    CloseCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(month);
    }

    @Override
    Answer work(Doors doors) {
        Closing closing = doors.ledger().periods().close(Chosen.month(month), session().progress());
        return new Answer()
                .count("month", closing.period().toString())
                .count("people", closing.people())
                .count("total", closing.total().value())
                .say("cli.close.done", closing.period(), closing.people(), closing.total());
    }
}
