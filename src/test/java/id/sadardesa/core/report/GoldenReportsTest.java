package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.testkit.Golden;
import id.sadardesa.testkit.WorkbookDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every paper of a month word for word and cell for cell, and its pages as they look. */
class GoldenReportsTest extends PackCase {
    private static final int DPI = 60;

    @Test
    void theLetterAndTheReportToSign() throws IOException {
        Path pdf = pack(Audience.SIGNATURE).resolve("laporan-bulanan-2026-03.pdf");
        Golden.check("paket-tanda-tangan", text(pdf));
        Map<String, Integer> pages =
                Map.of(
                        "paket-surat", 0,
                        "paket-rekapitulasi", 1,
                        "paket-iuran", 2,
                        "paket-gambar-1", page(pdf, "Perlindungan per desa"),
                        "paket-gambar-2", page(pdf, "Iuran menurut program"));
        for (var page : pages.entrySet()) {
            byte[] bytes = Files.readAllBytes(pdf);
            Golden.check(page.getKey(), PageImage.of(bytes, page.getValue(), DPI));
        }
    }

    /** The page on which a heading stands, counted from nought. */
    private static int page(Path pdf, String heading) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                if (stripper.getText(document).lines().anyMatch(heading::equals)) {
                    return i - 1;
                }
            }
        }
        throw new AssertionError("No page says " + heading);
    }

    @Test
    void theSheetForTheNoticeBoard() throws IOException {
        Path pdf = pack(Audience.SIGNATURE).resolve("laporan-bulanan-2026-03-papan.pdf");
        Golden.check("paket-papan", text(pdf));
    }

    @Test
    void theWorkbookAndTheSums() throws IOException {
        Path out = pack(Audience.SIGNATURE);
        Golden.check("paket-buku", WorkbookDump.of(out.resolve("laporan-bulanan-2026-03.xlsx")));
        Golden.check(
                "paket-jumlah",
                Files.readString(out.resolve("laporan-bulanan-2026-03.csv"), StandardCharsets.UTF_8)
                        .replace("\r", ""));
    }

    @Test
    void twoMonthsHeldAgainstEachOther() throws IOException {
        Comparison comparison = reports.comparisons().of(FEBRUARY, ReportOffice.MARCH);
        assertTrue(comparison.people().size() > 0);
        Path pdf = folder.resolve("perbandingan.pdf");
        Path book = folder.resolve("perbandingan.xlsx");
        reports.write(comparison, pdf, edition(Audience.SIGNATURE));
        reports.write(comparison, book, edition(Audience.SIGNATURE));
        Golden.check("perbandingan", text(pdf));
        Golden.check("perbandingan-1", PageImage.of(Files.readAllBytes(pdf), 0, DPI));
        Golden.check("perbandingan-buku", WorkbookDump.of(book));
    }

    @Test
    void theLetterOfChangesToTheBranch() throws IOException {
        var mutations = reports.mutations(ReportOffice.MARCH);
        Path pdf = folder.resolve("mutasi.pdf");
        Path book = folder.resolve("mutasi.xlsx");
        reports.writeMutations(ReportOffice.MARCH, mutations, pdf, Paper.F4, "560/13/2026");
        reports.writeMutations(ReportOffice.MARCH, mutations, book, Paper.F4, null);
        Golden.check("mutasi", text(pdf));
        Golden.check("mutasi-1", PageImage.of(Files.readAllBytes(pdf), 0, DPI));
        Golden.check("mutasi-buku", WorkbookDump.of(book));
    }

    @Test
    void theChartsAlone() throws IOException {
        Path pdf = folder.resolve("gambar.pdf");
        reports.writeCharts(report, pdf, Paper.A4);
        Golden.check("gambar", text(pdf));
        Golden.check("gambar-1", PageImage.of(Files.readAllBytes(pdf), 0, DPI));
    }

    /** A second making of the same papers gives the same words. */
    @Test
    void theSameMonthSaysTheSame() throws IOException {
        Path one = pack(Audience.SIGNATURE).resolve("laporan-bulanan-2026-03.pdf");
        String first = text(one);
        assertEquals(first, text(pack(Audience.SIGNATURE).resolve(one.getFileName())));
    }
}
