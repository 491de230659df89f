package id.sadardesa.cli;

import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.report.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar report close}: closes a month; its bills and its report then never change. */
@Command(name = "close")
final class ReportCloseCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YYYY-MM", descriptionKey = "cli.option.closeMonth")
    String month = "";

    ReportCloseCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(month);
    }

    @Override
    Answer work(Doors doors) {
        Closing closing = doors.ledger().periods().close(Chosen.month(month), session().progress());
        Snapshot snapshot = doors.reports().snapshots().of(closing.period()).orElseThrow();
        return new Answer()
                .count("month", closing.period().toString())
                .count("people", closing.people())
                .count("total", closing.total().value())
                .count("snapshot", snapshot.code())
                .say(
                        "cli.report.closed",
                        closing.period(),
                        closing.people(),
                        closing.total(),
                        snapshot.code());
    }
}
