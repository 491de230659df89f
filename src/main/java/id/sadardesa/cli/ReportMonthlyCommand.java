package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Count;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.Mutation;
import id.sadardesa.core.report.Snapshot;
import id.sadardesa.core.report.VillageCount;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar report monthly}: the month's report as workbook, PDF or CSV, as its name ends. */
@Command(name = "monthly")
final class ReportMonthlyCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YYYY-MM", descriptionKey = "cli.option.reportMonth")
    String month = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.reportOut")
    @Nullable Path out;

    @Mixin EditionOptions whom = new EditionOptions();

    ReportMonthlyCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        whom.edition();
        Chosen.ending(out, "report.file.kind", ".xlsx", ".pdf", ".csv");
        Chosen.month(month);
    }

    @Override
    Answer work(Doors doors) {
        Path file = session().outputFile(Chosen.given(out), null);
        MonthlyReport report = doors.reports().ready(Chosen.month(month), session().progress());
        doors.reports().write(report, file, whom.edition(), session().progress());
        Snapshot snapshot = report.snapshot();
        Count total = report.total();
        return new Answer()
                .count("month", report.period().toString())
                .count("audience", Chosen.word(whom.audience()))
                .count("snapshot", snapshot == null ? "" : snapshot.code())
                .count("villages", report.villages())
                .count("members", report.members().size())
                .count("due", total.due())
                .count("proposed", total.proposed())
                .count("registered", total.registered())
                .count("active", total.active())
                .count("late", total.late())
                .count("missing", total.missing())
                .count("mutations", report.mutations().size())
                .count("joined", report.mutations(Mutation.Kind.JOINED).size())
                .count("left", report.mutations(Mutation.Kind.LEFT).size())
                .count("contributions", report.bill().total().value())
                .count("findings", report.findings().size())
                .count("file", file.toString())
                .say(
                        "cli.report.done",
                        report.period(),
                        report.members().size(),
                        report.bill().total(),
                        file.toString())
                .table(recap(report));
    }

    /** The recapitulation of the report, with its sums. */
    private Grid recap(MonthlyReport report) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        grid.row(
                texts.get("cli.report.village"),
                texts.get("cli.report.due"),
                texts.get("cli.report.proposed"),
                texts.get("cli.report.registered"),
                texts.get("cli.report.active"),
                texts.get("cli.report.late"),
                texts.get("cli.report.missing"),
                texts.get("report.count.share"));
        for (VillageCount village : report.recap()) {
            row(grid, village.village().name(), village.total());
        }
        row(grid, texts.get("report.column.total"), report.total());
        return grid;
    }

    private void row(Grid grid, String name, Count count) {
        grid.row(
                name,
                Integer.toString(count.due()),
                Integer.toString(count.proposed()),
                Integer.toString(count.registered()),
                Integer.toString(count.active()),
                Integer.toString(count.late()),
                Integer.toString(count.missing()),
                count.due() == 0
                        ? "-"
                        : session().texts().decimal(count.share().movePointRight(2), 1) + "%");
    }
}
