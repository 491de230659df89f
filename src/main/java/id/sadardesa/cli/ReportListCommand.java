package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Closing;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.core.report.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/**
 * {@code sadar report list}: the months that have bills, and which of them are closed and frozen;
 * and the lists of the office's own.
 */
@Command(name = "list")
final class ReportListCommand extends OfficeWork {
    ReportListCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        List<Map<String, Object>> rows = new ArrayList<>();
        Grid grid = new Grid();
        grid.row(
                texts.get("report.column.month"),
                texts.get("report.column.state"),
                texts.get("report.column.people"),
                texts.get("report.column.sum"),
                texts.get("cli.report.snapshot"));
        List<Period> months =
                doors.ledger().bills().all().stream()
                        .map(Bill::period)
                        .distinct()
                        .sorted()
                        .toList();
        List<String> own = doors.listings().all().stream().map(SavedListing::name).toList();
        int frozen = 0;
        for (Period month : months) {
            Optional<Closing> closing = doors.ledger().periods().find(month);
            Optional<Snapshot> snapshot = doors.reports().snapshots().of(month);
            frozen += snapshot.isPresent() ? 1 : 0;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("month", month.toString());
            row.put("closed", closing.map(one -> one.on().toString()).orElse(""));
            row.put("people", closing.map(one -> Integer.toString(one.people())).orElse(""));
            row.put("total", closing.map(one -> one.total().value().toString()).orElse(""));
            row.put("snapshot", snapshot.map(Snapshot::code).orElse(""));
            rows.add(row);
            grid.row(
                    texts.month(month),
                    closing.map(one -> texts.get("cli.report.state.closed", one.on()))
                            .orElse(texts.get("cli.report.state.open")),
                    closing.map(one -> Integer.toString(one.people())).orElse("-"),
                    closing.map(one -> texts.rupiah(one.total())).orElse("-"),
                    snapshot.map(Snapshot::code).orElse("-"));
        }
        return new Answer()
                .count("months", rows)
                .count("own", own)
                .say("cli.report.listed", months.size(), frozen)
                .say("cli.report.own", own.size(), String.join(", ", own))
                .table(grid);
    }
}
