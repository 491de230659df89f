package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.testkit.Golden;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monthly report of the synthetic office, as numbers and as the papers that say them. */
class ReportsTest {
    private static final int SUMS = 20;

    @TempDir static Path folder;

    private static TestOffice office;
    private static MonthlyReport report;

    @BeforeAll
    static void open() {
        office = ReportOffice.in(folder);
        report = office.rooms().reports.monthly(ReportOffice.MARCH);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void countsEverybodyOnce() {
        assertEquals(new Count(290, 13, 26, 127, 124), report.total());
        assertEquals(List.of(PostGroup.PEMDES, PostGroup.BPD, PostGroup.RT_RW), report.groups());
        assertEquals(16, report.recap().size());
        assertEquals(new Count(19, 0, 0, 13, 6), village("Punggul").total());
    }

    @Test
    void theSeatOfACivilServantIsNotDue() {
        assertEquals(new Count(9, 0, 0, 6, 3), village("Kedunggede").of(PostGroup.PEMDES));
    }

    @Test
    void withoutStatedSeatsTheHoldersAreDue() {
        assertEquals(new Count(13, 0, 0, 0, 13), village("Tumapel").total());
    }

    @Test
    void tooManyHoldersAreAllDueAndDoNotHideAGap() {
        assertEquals(new Count(3, 0, 0, 3, 0), village("Segunung").of(PostGroup.RT_RW));
        assertEquals(new Count(18, 0, 0, 13, 5), village("Segunung").total());
    }

    @Test
    void whoDiedInTheMonthIsBilledButNoLongerCounted() {
        assertEquals(12, village("Kalen").total().active());
        assertEquals(13, report.bill().villages().get(1).people().size());
    }

    @Test
    void aMonthThatHasNotBegunIsNotReported() {
        Period april = ReportOffice.MARCH.next();
        Problem refusal = assertThrows(Problem.class, () -> office.rooms().reports.monthly(april));
        assertEquals("report.period.future", refusal.text().key());
    }

    @Test
    void tellsWhoJoinedLeftAndChanged() {
        assertEquals(13, report.mutations(Mutation.Kind.JOINED).size());
        List<Mutation> left = report.mutations(Mutation.Kind.LEFT);
        assertEquals(1, left.size());
        assertEquals("A6 Meninggal dunia", Texts.indonesian().get(left.get(0).detail()));
        List<Mutation> changed = report.mutations(Mutation.Kind.CHANGED);
        assertEquals(36, changed.size());
        assertEquals(
                "Dasar upah Rp 4.925.398,00 menjadi Rp 1.000.000,00",
                Texts.indonesian().get(changed.get(0).detail()));
    }

    @Test
    void tellsWhatShouldBePutRight() {
        List<String> findings =
                report.findings().stream().map(finding -> finding.text().key()).toList();
        assertEquals(
                List.of(
                        "contribution.base.earlier",
                        "report.finding.unstated",
                        "report.finding.overfilled",
                        "enrolment.reason.noNik"),
                findings);
    }

    @Test
    void namesPeopleWhoseNikContradictsWhatWasEntered() {
        Findings findings =
                new Findings(
                        TestOffice.TODAY,
                        person -> List.of(FieldProblem.warning("sex", "roster.doctor.sex", "P")));
        List<Candidate> one = office.rooms().enrolments.candidates().subList(0, 1);
        findings.people(one, Map.of(), Map.of());
        assertEquals(
                List.of("roster.doctor.sex"),
                findings.all().stream().map(finding -> finding.text().key()).toList());
        assertEquals(one.get(0).line().person(), findings.all().get(0).person());
    }

    @Test
    void theMonthBeforeIsReportedAsItStoodThen() {
        MonthlyReport february = office.rooms().reports.monthly(ReportOffice.MARCH.previous());
        assertEquals(new Count(290, 0, 26, 128, 136), february.total());
        assertEquals(154, february.mutations(Mutation.Kind.JOINED).size());
        MonthlyReport january = office.rooms().reports.monthly(Period.parse("2026-01"));
        assertEquals(0, january.total().active());
        assertEquals(Rupiah.ZERO, january.bill().total());
    }

    @Test
    void theSameMonthGivesTheSameReportAndTheSamePapers() throws IOException {
        MonthlyReport again = office.rooms().reports.monthly(ReportOffice.MARCH);
        assertEquals(report, again);
        assertEquals(
                text(write(report, "sekali.pdf", Paper.F4)),
                text(write(again, "lagi.pdf", Paper.F4)));
        for (String kind : List.of("xlsx", "csv")) {
            assertArrayEquals(
                    Files.readAllBytes(write(report, "sekali." + kind, Paper.F4)),
                    Files.readAllBytes(write(again, "lagi." + kind, Paper.F4)));
        }
    }

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
                "Jumlah seluruhnya 290 13 26 127 124 43,8 %",
                "Jumlah seluruhnya 167 1.606.682,88 2.008.352,32 2.978.476,90 6.593.512,10",
                "Terbilang: Enam juta lima ratus sembilan puluh tiga ribu lima ratus dua belas"
                        + " rupiah sepuluh sen.",
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

    private static void paged(Path pdf, Paper paper) throws IOException {
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

    private static MonthlyReport real() {
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
                        null);
        return new MonthlyReport(
                real,
                report.period(),
                report.period().last(),
                report.recap(),
                report.bill(),
                report.mutations(),
                report.findings(),
                report.members());
    }

    @Test
    void theWorkbookHasASheetPerPart() {
        List<Sheet> sheets = sheets(write(report, "buku.xlsx", Paper.F4));
        assertEquals(
                List.of(
                        "Rekap",
                        "Rekap Kelompok",
                        "Per Program",
                        "Iuran",
                        "Mutasi",
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
        assertEquals(new BigDecimal("124"), total(sheets.get(0), 7));
        assertEquals(new BigDecimal("124"), total(sheets.get(1), 7));
        assertEquals(report.bill().total().value(), total(sheets.get(2), 4));
        assertEquals(report.bill().of(Programme.JHT).value(), total(sheets.get(3), 6));
        assertEquals(report.bill().total().value(), total(sheets.get(3), 8));
        assertEquals(report.bill().total().value(), total(sheets.get(6), 11));
    }

    private static BigDecimal total(Sheet sheet, int column) {
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
        Sheet members = sheets(write(report, "daftar.xlsx", Paper.F4)).get(6);
        var row = members.rows().get(3);
        assertEquals("1", row.cell(0).number() == null ? "" : row.cell(0).text());
        assertEquals("Punggul", row.cell(1).text());
        assertTrue(row.cell(3).text().matches("3516\\*{8}\\d{4}"), row.cell(3).text());
        assertEquals(Cell.Kind.TEXT, row.cell(3).kind());
        assertEquals(Cell.Kind.NUMBER, row.cell(7).kind());
        assertEquals(new BigDecimal("4925398.00").compareTo(row.cell(7).number()), 0);
        Sheet mutations = sheets(write(report, "mutasi.xlsx", Paper.F4)).get(4);
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
                                        .write(report, file, Paper.F4, null, Progress.SILENT));
        assertEquals("report.file.kind", problem.text().key());
        assertFalse(Files.exists(file));
    }

    private static VillageCount village(String name) {
        return report.recap().stream()
                .filter(count -> count.village().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Path write(MonthlyReport what, String name, Paper paper) {
        Path file = folder.resolve(name);
        @Nullable String number = null;
        office.rooms().reports.write(what, file, paper, number, Progress.SILENT);
        return file;
    }

    private static List<Sheet> sheets(Path file) {
        return Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static void inOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, () -> part + " is missing in its place in:\n" + text);
            from = found + Math.min(part.length(), SUMS);
        }
    }
}
