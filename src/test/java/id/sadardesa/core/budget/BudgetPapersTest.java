package id.sadardesa.core.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetPapersTest {
    @TempDir Path folder;
    private TestOffice office;
    private Budgets budgets;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        budgets = office.rooms().plans.budgets;
        for (int i = 1; i <= 3; i++) {
            Village village = office.village("35.16.09.200" + i, "Desa Uji " + i);
            office.rooms().villages.setSeats(village, Map.of(Seat.KADES, 1, Seat.RT, 3));
            office.person(
                    "ORANG UJI " + i,
                    LocalDate.of(1980, 2, i),
                    Sex.P,
                    i,
                    village,
                    i == 1 ? PostKind.KADES : PostKind.SEKDES);
        }
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnumSet.allOf(Programme.class),
                Period.parse("2026-01"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Scenario grown() {
        return Scenario.AS_IS
                .growing(BigDecimal.valueOf(6), false)
                .adding(Set.of(PostGroup.RT_RW), true)
                .named("RT/RW dan UMK + 6 %");
    }

    private Path write(String name, Scenario... scenarios) {
        Path file = folder.resolve(name);
        List<Budget> all = List.of(scenarios).stream().map(one -> budgets.plan(2027, one)).toList();
        budgets.write(all, file, Paper.F4, "900/1/2026", Progress.SILENT);
        return file;
    }

    /** Every total of the workbook is a formula whose kept result is ours, to the sen. */
    @Test
    void theTotalsOfTheWorkbookAreOurs() {
        Budget plain = budgets.plan(2027, Scenario.AS_IS);
        Budget grown = budgets.plan(2027, grown());
        List<Sheet> sheets =
                Tables.read(
                                write("anggaran.xlsx", Scenario.AS_IS, grown()),
                                Limits.ROSTER,
                                Progress.SILENT)
                        .sheets();
        assertEquals(
                List.of(
                        "Perbandingan",
                        "Peserta sekarang",
                        "Rinci Peserta sekarang",
                        "RT-RW dan UMK + 6 %",
                        "Rinci RT-RW dan UMK + 6 %",
                        "Dasar perhitungan"),
                sheets.stream().map(Sheet::name).toList());
        Row compared = total(sheets.get(0));
        assertEquals(plain.expense(), amount(compared, 4));
        assertEquals(grown.expense(), amount(compared, 6));
        assertEquals(grown.expense().minus(plain.expense()), amount(compared, 7));
        assertEquals(plain.expense(), amount(total(sheets.get(1)), 7));
        assertEquals(grown.expense(), amount(total(sheets.get(3)), 7));
        Row months = total(sheets.get(4));
        assertEquals(grown.total(), amount(months, 20));
        Rupiah sum = Rupiah.ZERO;
        for (int month = 0; month < 12; month++) {
            sum = sum.plus(amount(months, 8 + month));
        }
        assertEquals(grown.total(), sum);
    }

    /** No column for a purse that pays nothing, nor for a pagu that nobody stated. */
    @Test
    void theSheetOfAccountsHasNoEmptyColumns() {
        assertEquals("Peserta", lastTitle("satu.xlsx"), "nobody else pays");
        Village first = office.rooms().villages.all().get(0);
        budgets.provide(first, 2027, new Provided(Rupiah.of(1_000_000), null));
        assertEquals("Sisa atau kurang (-)", lastTitle("dua.xlsx"));
    }

    private String lastTitle(String name) {
        List<Sheet> sheets =
                Tables.read(write(name, Scenario.AS_IS), Limits.ROSTER, Progress.SILENT).sheets();
        Row titles =
                sheets.get(0).rows().stream()
                        .filter(row -> row.cell(0).text().equals("No."))
                        .findFirst()
                        .orElseThrow();
        String last = "";
        for (int column = 0; !titles.cell(column).text().isEmpty(); column++) {
            last = titles.cell(column).text();
        }
        return last;
    }

    /** Twelve months do not fit one page in letters that can be read: names stand on both pages. */
    @Test
    void theMonthsArePrintedOnTwoPagesSideBySide() throws IOException {
        try (ZipFile file = new ZipFile(write("rinci.xlsx", Scenario.AS_IS).toFile())) {
            String book = part(file, "xl/workbook.xml");
            assertTrue(book.contains("'Rinci Peserta sekarang'!$A:$H,"), book);
            assertTrue(book.contains("'Rinci Peserta sekarang'!$1:$5<"), book);
            String sheet = part(file, "xl/worksheets/sheet2.xml");
            assertTrue(sheet.contains("fitToWidth=\"2\""), sheet);
            assertTrue(sheet.contains("fitToHeight=\"0\""), sheet);
        }
    }

    private static String part(ZipFile file, String name) throws IOException {
        return new String(
                file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Row total(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.cell(0).text().equals("Jumlah"))
                .findFirst()
                .orElseThrow();
    }

    private static Rupiah amount(Row row, int column) {
        BigDecimal number = row.cell(column).number();
        return new Rupiah(number == null ? BigDecimal.ZERO : number);
    }

    @Test
    void theLetterNamesFurtherVulnerableWorkersAndWhatIsProvided() throws IOException {
        Village first = office.rooms().villages.all().get(0);
        Scenario workers = Scenario.AS_IS.taking(25, Rupiah.of(1_000_000));
        Rupiah need = budgets.plan(2027, workers).villages().get(0).expense();
        budgets.provide(
                first,
                2027,
                new Provided(need.minus(Rupiah.of(1_000_000)), "Perdes APBDes 4/2026"));
        Budget budget = budgets.plan(2027, workers);
        assertEquals(Rupiah.of(-1_000_000), budget.villages().get(0).left().orElseThrow());
        assertTrue(budget.villages().get(1).left().isEmpty());
        try (PDDocument document =
                Loader.loadPDF(budgets.letters(budget, Paper.F4, "900/2/2026"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String text = stripper.getText(document).replaceAll("\\s+", " ");
            for (String said :
                    List.of(
                            "1 peserta sekarang, 25 pekerja rentan yang akan ditambahkan",
                            "(Perdes APBDes 4/2026) baru disediakan",
                            "masih kurang Rp\u00a01.000.000,00 (satu juta rupiah)")) {
                assertTrue(text.contains(said), () -> said + " in " + text);
            }
            assertFalse(text.contains("kursi"), text);
        }
        budgets.provide(first, 2027, null);
        assertFalse(budgets.plan(2027, workers).hasProvided());
    }

    @Test
    void everyVillageHeadGetsALetterWithTheAmountInWords() throws IOException {
        Budget budget = budgets.plan(2027, grown());
        Path file = write("surat.pdf", grown());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(3, document.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= 3; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains("Yth. Kepala Desa Desa Uji " + page), text);
                assertTrue(text.contains("900/1/2026"), text);
                assertTrue(text.contains("Tahun Anggaran 2027"), text);
                VillageBudget village = budget.villages().get(page - 1);
                String words = id.sadardesa.base.Terbilang.of(village.expense());
                assertTrue(text.contains("(" + words + ")"), words + " in " + text);
                assertTrue(text.contains("Perkiraan, belum ditetapkan"), text);
                assertTrue(text.contains(page == 1 ? "5.1.3.03" : "5.1.3.04"), text);
                assertTrue(text.contains("PP 44/2015"), text);
            }
        }
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndNotWritten() {
        Problem problem = assertThrows(Problem.class, () -> write("surat.docx", Scenario.AS_IS));
        assertEquals("budget.file.kind", problem.text().key());
        assertFalse(Files.exists(folder.resolve("surat.docx")));
    }
}
