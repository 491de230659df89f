package id.sadardesa.core.report;

import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A month's report in one step: the letter with the whole report as one PDF to sign, the workbook,
 * the sums as CSV, and the sheet for the notice board; and what the office puts behind its report,
 * in the same PDF and workbook, each with a CSV of its own.
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
        List<PackPart> parts = reports.parts(report, edition);
        reports.disclose(report, names(pdf, workbook, parts), people(report, parts), edition);
        SafeFile.write(pdf, out -> reports.withLetter(report, edition, parts, out));
        progress.check();
        progress.at(1, FILES);
        reports.workbook(report, workbook, edition, parts, progress);
        progress.at(2, FILES);
        reports.write(report, sums, edition, progress);
        progress.at(3, FILES);
        reports.write(
                report, board, new Edition(Audience.BOARD, edition.paper(), null, null), progress);
        List<Path> files = new ArrayList<>(List.of(pdf, workbook, sums, board));
        for (PackPart part : parts) {
            Path list = folder.resolve(part.fileName() + suffix(edition.audience()) + ".csv");
            reports.csv(report, part, list, edition);
            files.add(list);
        }
        return files;
    }

    private static String names(Path pdf, Path workbook, List<PackPart> parts) {
        String names = pdf.getFileName() + ", " + workbook.getFileName();
        return parts.isEmpty() ? names : names + " + " + parts.size() + " CSV";
    }

    private static int people(MonthlyReport report, List<PackPart> parts) {
        int most = parts.stream().mapToInt(PackPart::people).max().orElse(0);
        return Math.max(most, report.members().size());
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
