package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.Golden;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPapersTest extends ReportCase {
    @Test
    void thePaperSaysTheNumbersInTheirOrder() throws IOException {
        String text = text(write(report, "laporan.pdf", Paper.F4));
        inOrder(
                text,
                "PEMERINTAH KABUPATEN MOJOKERTO",
                "KECAMATAN DLANGGU",
                "LAPORAN BULANAN",
                "Bulan Maret 2026",
                "Keadaan sementara per 10 Maret 2026 (bulan masih berjalan) di 16 desa/kelurahan",
                "43,8 %",
                "Jumlah seluruhnya 290 13 26 127 0 124 43,8 %",
                "Jumlah seluruhnya 167 1.606.682,88 2.008.352,32 2.978.476,90 6.593.512,10",
                "Terbilang: Enam juta lima ratus sembilan puluh tiga ribu lima ratus dua belas"
                        + " rupiah sepuluh sen.",
                "Tagihan bulan ini belum diterbitkan.",
                "Dlanggu, 10 Maret 2026",
                "Plt. CAMAT DLANGGU,",
                "Drs. H. UJI COBA, M.Si.",
                "Pembina Tingkat I",
                "NIP 19700101 199503 1 001",
                "Lampiran 1.",
                "Lampiran 2. Mutasi bulan ini",
                "Lampiran 3. Masalah per orang",
                "Lampiran 4. Daftar peserta dan iuran",
                "Jumlah seluruhnya 6.593.512,10");
    }

    @Test
    void noPaperCarriesAWholeNik() throws IOException {
        String text = text(write(report, "nik.pdf", Paper.F4));
        assertTrue(text.contains("3516********"), "masked NIK are there");
        for (Path file :
                List.of(write(report, "nik.csv", Paper.F4), write(report, "nik.pdf", Paper.F4))) {
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("351609"));
        }
        report.members().stream()
                .map(member -> member.bill().person().nik())
                .filter(Objects::nonNull)
                .map(Nik::full)
                .forEach(nik -> assertFalse(text.contains(nik)));
    }

    @Test
    void everyPageHasItsNumberItsSizeAndItsFonts() throws IOException {
        paged(write(report, "f4.pdf", Paper.F4), Paper.F4);
        paged(write(report, "a4.pdf", Paper.A4), Paper.A4);
    }

    @Test
    void aRealOfficeIsNoSample() throws IOException {
        String text = text(write(real(), "asli.pdf", Paper.F4));
        assertFalse(text.replaceAll("\\s", "").contains("CONTOH"));
        assertTrue(text.contains("KECAMATAN DLANGGU"));
    }

    @Test
    void theFirstPageLooksAsApproved() throws IOException {
        Golden.check("laporan-bulanan-1", PageImage.of(write(real(), "g.pdf", Paper.F4), 0, 60));
    }

    @Test
    void theWorkbookHasASheetPerPart() {
        List<Sheet> sheets = sheets(write(report, "buku.xlsx", Paper.F4));
        assertEquals(
                List.of(
                        "Rekap",
                        "Rekap Jabatan",
                        "Rekap Kelompok",
                        "Iuran",
                        "Per Program",
                        "Mutasi",
                        "Pembayaran",
                        "Tunggakan",
                        "Klaim dan Kartu",
                        "Masalah",
                        "Daftar Peserta",
                        "Catatan"),
                sheets.stream().map(Sheet::name).toList());
    }

    /**
     * Formulas are written without a result by the library; ours must be there for every viewer.
     */
    @Test
    void theTotalsOfTheWorkbookAreOursAndTheSumOfTheirColumn() {
        List<Sheet> sheets = sheets(write(report, "jumlah.xlsx", Paper.F4));
        assertEquals(new BigDecimal("290"), total(sheets.get(0), 3));
        assertEquals(new BigDecimal("124"), total(sheets.get(0), 8));
        assertEquals(new BigDecimal("290"), total(sheets.get(1), 1));
        assertEquals(new BigDecimal("124"), total(sheets.get(1), 6));
        assertEquals(new BigDecimal("124"), total(sheets.get(2), 8));
        assertEquals(report.bill().total().value(), total(sheets.get(4), 4));
        assertEquals(report.bill().of(Programme.JHT).value(), total(sheets.get(3), 6));
        assertEquals(report.bill().total().value(), total(sheets.get(3), 8));
        assertEquals(report.bill().total().value(), total(sheets.get(10), 11));
    }

    @Test
    void theTotalsAreFormulas() throws IOException {
        Path file = write(report, "rumus.xlsx", Paper.F4);
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            String xml =
                    new String(
                            zip.getInputStream(zip.getEntry("xl/worksheets/sheet4.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            Matcher formula =
                    Pattern.compile("<f>(SUM\\([A-Z0-9:]+\\))</f><v>([0-9.]+)</v>").matcher(xml);
            assertTrue(formula.find());
            assertEquals("SUM(D5:D20)", formula.group(1));
            assertEquals("167", formula.group(2));
        }
    }

    @Test
    void theListInTheWorkbookIsTyped() {
        Sheet members = sheets(write(report, "daftar.xlsx", Paper.F4)).get(10);
        var row = members.rows().get(3);
        assertEquals("1", row.cell(0).number() == null ? "" : row.cell(0).text());
        assertEquals("Punggul", row.cell(1).text());
        assertTrue(row.cell(3).text().matches("3516\\*{8}\\d{4}"), row.cell(3).text());
        assertEquals(Cell.Kind.TEXT, row.cell(3).kind());
        assertEquals(Cell.Kind.NUMBER, row.cell(7).kind());
        assertEquals(new BigDecimal("4925398.00").compareTo(row.cell(7).number()), 0);
        Sheet mutations = sheets(write(report, "mutasi.xlsx", Paper.F4)).get(5);
        assertEquals(Cell.Kind.DATE, mutations.rows().get(3).cell(2).kind());
    }

    @Test
    void theCsvAddsUp() throws IOException {
        List<String> lines = Files.readAllLines(write(report, "l.csv", Paper.F4));
        assertEquals(16 * 3 + 1, lines.size());
        assertTrue(lines.get(0).startsWith("\uFEFFBulan;Kode;Desa/Kel.;"), lines.get(0));
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            sum = sum.add(new BigDecimal(cells[cells.length - 1].replace(',', '.')));
        }
        assertEquals(report.bill().total().value(), sum);
    }

    @Test
    void refusesAKindOfFileItDoesNotKnow() {
        Path file = folder.resolve("laporan.doc");
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                office.rooms()
                                        .reports
                                        .write(
                                                report,
                                                file,
                                                Edition.signed(Paper.F4, null),
                                                Progress.SILENT));
        assertEquals("report.file.kind", problem.text().key());
        assertFalse(Files.exists(file));
    }
}
