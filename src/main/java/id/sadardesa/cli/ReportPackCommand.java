package id.sadardesa.cli;

import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar report pack}: everything of a month in one step, with the letter that goes along.
 */
@Command(name = "pack")
final class ReportPackCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YYYY-MM", descriptionKey = "cli.option.reportMonth")
    String month = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            descriptionKey = "cli.option.reportPackOut")
    @Nullable Path out;

    @Mixin EditionOptions whom = new EditionOptions();

    ReportPackCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(month);
        whom.edition();
    }

    @Override
    Answer work(Doors doors) {
        Path folder = session().outputFile(Chosen.given(out), null);
        MonthlyReport report = doors.reports().ready(Chosen.month(month), session().progress());
        List<Path> files =
                doors.reports().pack().write(report, folder, whom.edition(), session().progress());
        Snapshot snapshot = report.snapshot();
        return new Answer()
                .count("month", report.period().toString())
                .count("audience", Chosen.word(whom.audience()))
                .count("snapshot", snapshot == null ? "" : snapshot.code())
                .count("members", report.members().size())
                .count("contributions", report.bill().total().value())
                .count("files", files.stream().map(Path::toString).toList())
                .say(
                        "cli.report.packed",
                        report.period(),
                        report.members().size(),
                        files.size(),
                        folder.toString());
    }
}
