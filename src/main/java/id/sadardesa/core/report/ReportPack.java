package id.sadardesa.core.report;

import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A month's report in one step: the letter with the whole report as one PDF to sign, the workbook,
 * the sums as CSV, and the sheet for the notice board.
 */
public final class ReportPack {
    private static final int FILES = 4;

    private final Reports reports;

    ReportPack(Reports reports) {
        this.reports = reports;
    }

    /**
     * Writes the files into a folder, over those of the same names.
     *
     * @param edition for whom the PDF and the workbook are; the notice board has its own PDF
     * @return the files, in the order in which they are read
     * @throws id.sadardesa.base.Problem when the reason is missing, or the folder cannot be written
     *     to
     */
    public List<Path> write(MonthlyReport report, Path folder, Edition edition, Progress progress) {
        String month = "laporan-bulanan-" + report.period();
        String name = month + suffix(edition.audience());
        Path pdf = folder.resolve(name + ".pdf");
        Path workbook = folder.resolve(name + ".xlsx");
        Path sums = folder.resolve(name + ".csv");
        Path board = folder.resolve(month + "-papan.pdf");
        progress.at(0, FILES);
        reports.disclose(report, pdf.getFileName() + ", " + workbook.getFileName(), edition);
        SafeFile.write(pdf, out -> reports.withLetter(report, edition, out));
        progress.check();
        progress.at(1, FILES);
        reports.workbook(report, workbook, edition, progress);
        progress.at(2, FILES);
        reports.write(report, sums, edition, progress);
        progress.at(3, FILES);
        reports.write(
                report, board, new Edition(Audience.BOARD, edition.paper(), null, null), progress);
        return List.of(pdf, workbook, sums, board);
    }

    /** A file with whole numbers is not taken for one without. */
    private static String suffix(Audience audience) {
        return switch (audience) {
            case BOARD -> "-umum";
            case SIGNATURE -> "";
            case BRANCH -> "-cabang";
        };
    }
}
