package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.Outside;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * LibreOffice, qpdf and Poppler read the pack of a month; LibreOffice works out every formula
 * itself. Skipped where a program is not installed.
 */
class ReportReadersTest extends PackCase {
    /** Every sheet, numbers as they are and not as they are shown. */
    private static final String SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    /** Never trust the results that stand in the file. */
    private static final String WORK_OUT =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><oor:items"
                    + " xmlns:oor=\"http://openoffice.org/2001/registry\"><item"
                    + " oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop"
                    + " oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop>"
                    + "</item></oor:items>";

    private static List<Path> converted(Path workbook) throws IOException, InterruptedException {
        Path profile = folder.resolve("profil");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), WORK_OUT);
        Path out = folder.resolve("csv-" + workbook.getFileName());
        Outside.End end =
                Outside.run(
                        folder,
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        SHEETS,
                        "--outdir",
                        out.toString(),
                        workbook.toString());
        assertEquals(0, end.code(), end.said());
        assertFalse(end.said().contains("Error"), end.said());
        try (Stream<Path> files = Files.list(out)) {
            return files.toList();
        }
    }

    private static List<String> total(List<Path> sheets, String name) throws IOException {
        Path file =
                sheets.stream()
                        .filter(one -> one.getFileName().toString().endsWith("-" + name + ".csv"))
                        .findFirst()
                        .orElseThrow();
        String line =
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .filter(one -> one.contains("Jumlah seluruhnya"))
                        .findFirst()
                        .orElseThrow();
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.replace("\"", ""));
        }
        return cells;
    }

    private static void same(BigDecimal ours, String theirs) {
        // a spreadsheet counts in binary: it may be off by less than a thousandth of a sen
        assertTrue(
                ours.subtract(new BigDecimal(theirs)).abs().compareTo(new BigDecimal("0.00001"))
                        < 0,
                () -> ours + " and " + theirs);
    }

    @Test
    void libreOfficeComesToOurTotals() throws Exception {
        Outside.needs("soffice");
        List<Path> sheets =
                converted(pack(Audience.SIGNATURE).resolve("laporan-bulanan-2026-03.xlsx"));
        assertEquals(12, sheets.size());
        for (Path sheet : sheets) {
            String text = Files.readString(sheet, StandardCharsets.UTF_8);
            assertFalse(text.contains("#") || text.contains("Err:"), () -> sheet + ": " + text);
        }
        Count all = report.total();
        List<String> recap = total(sheets, "Rekap");
        same(BigDecimal.valueOf(all.due()), recap.get(3));
        same(BigDecimal.valueOf(all.active()), recap.get(6));
        same(BigDecimal.valueOf(all.missing()), recap.get(8));
        List<String> money = total(sheets, "Iuran");
        same(report.bill().of(Programme.JKK).value(), money.get(4));
        same(report.bill().total().value(), money.get(money.size() - 1));
        List<String> paid = total(sheets, "Pembayaran");
        assertTrue(paid.contains(report.dealings().paid().value().toPlainString()), paid::toString);
    }

    @Test
    void libreOfficeReadsTheOtherWorkbooks() throws Exception {
        Outside.needs("soffice");
        Path changes = folder.resolve("perbandingan.xlsx");
        Comparison comparison = reports.comparisons().of(FEBRUARY, ReportOffice.MARCH);
        reports.write(comparison, changes, edition(Audience.SIGNATURE));
        Path letter = folder.resolve("mutasi.xlsx");
        var mutations = reports.mutations(ReportOffice.MARCH);
        reports.writeMutations(
                ReportOffice.MARCH, mutations, letter, edition(Audience.BOARD).paper(), null);
        for (Path book : List.of(changes, letter)) {
            for (Path sheet : converted(book)) {
                String text = Files.readString(sheet, StandardCharsets.UTF_8);
                assertFalse(text.contains("Err:") || text.contains("#REF"), text);
            }
        }
    }

    @Test
    void qpdfFindsNothingWrong() throws Exception {
        Outside.needs("qpdf");
        Path out = pack(Audience.SIGNATURE);
        for (String name :
                List.of("laporan-bulanan-2026-03.pdf", "laporan-bulanan-2026-03-papan.pdf")) {
            Outside.End end = Outside.run(folder, "qpdf", "--check", out.resolve(name).toString());
            assertTrue(end.code() == 0 || end.code() == 3, end.said());
        }
    }

    /** Every font is in the file, and the names stand in the order in which they are printed. */
    @Test
    void popplerReadsTheNamesInTheirOrder() throws Exception {
        Outside.needs("pdffonts", "pdftotext");
        String pdf = pack(Audience.SIGNATURE).resolve("laporan-bulanan-2026-03.pdf").toString();
        List<String> fonts = Outside.run(folder, "pdffonts", pdf).said().lines().toList();
        assertTrue(fonts.size() > 2, fonts::toString);
        for (String font : fonts.subList(2, fonts.size())) {
            List<String> words = List.of(font.strip().split("\\s+"));
            assertEquals("yes", words.get(words.size() - 5), font);
        }
        String text =
                Outside.run(folder, "pdftotext", "-raw", pdf, "-").said().replaceAll("\\s+", " ");
        int at = text.indexOf("Lampiran 2. Daftar peserta dan iuran");
        for (Member member : report.members()) {
            int next = text.indexOf(member.bill().person().fullName(), at);
            assertTrue(next > at, member.bill().person().fullName());
            at = next;
        }
    }
}
