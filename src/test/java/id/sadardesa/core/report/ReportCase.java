package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The month of an office that has everything a report can tell. */
abstract class ReportCase {
    static final int SUMS = 20;

    @TempDir static Path folder;

    static TestOffice office;
    static MonthlyReport report;

    @BeforeAll
    static void open() {
        office = ReportOffice.in(folder);
        report = office.rooms().reports.monthly(ReportOffice.MARCH);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static void paged(Path pdf, Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 4);
            for (int i = 1; i <= pages; i++) {
                PDPage page = document.getPage(i - 1);
                assertEquals(paper.rectangle().getWidth(), page.getMediaBox().getWidth(), 0.1);
                assertEquals(paper.rectangle().getHeight(), page.getMediaBox().getHeight(), 0.1);
                String text = text(document, i);
                assertTrue(text.contains("Halaman " + i + " dari " + pages), text);
                assertTrue(
                        text.replaceAll("\\s", "").contains("CONTOH"),
                        "the training office says so on each page");
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                }
            }
            assertEquals(
                    "Laporan Bulanan Maret 2026", document.getDocumentInformation().getTitle());
            assertEquals("id-ID", document.getDocumentCatalog().getLanguage());
        }
    }

    static MonthlyReport real() {
        OfficeForm form = OfficeForm.of(report.office());
        Office o = report.office();
        Office real =
                new Office(
                        o.id(),
                        o.role(),
                        false,
                        o.code(),
                        o.name(),
                        o.regency(),
                        form.letterhead(),
                        o.address(),
                        o.town(),
                        o.phone(),
                        o.headName(),
                        o.headNip(),
                        o.headRank(),
                        "Camat Dlanggu",
                        null,
                        o.registration());
        return new MonthlyReport(
                real,
                report.period(),
                report.period().last(),
                report.recap(),
                report.bill(),
                report.mutations(),
                report.findings(),
                report.members(),
                report.closedOn(),
                Dealings.NONE,
                null,
                List.of());
    }

    static BigDecimal total(Sheet sheet, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var row : sheet.rows()) {
            if (row.number() > MonthlyWorkbook.HEADER + 1) {
                BigDecimal value = row.cell(column).number();
                if (row.cell(0).text().equals("Jumlah seluruhnya")) {
                    assertEquals(0, sum.compareTo(Objects.requireNonNull(value)));
                    return value;
                }
                sum = value == null ? sum : sum.add(value);
            }
        }
        throw new AssertionError("no total in " + sheet.name());
    }

    static VillageCount village(String name) {
        return report.recap().stream()
                .filter(count -> count.village().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Path write(MonthlyReport what, String name, Paper paper) {
        Path file = folder.resolve(name);
        @Nullable String number = null;
        office.rooms().reports.write(what, file, Edition.signed(paper, number), Progress.SILENT);
        return file;
    }

    static List<Sheet> sheets(Path file) {
        return Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets();
    }

    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    static void inOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, () -> part + " is missing in its place in:\n" + text);
            from = found + Math.min(part.length(), SUMS);
        }
    }
}
