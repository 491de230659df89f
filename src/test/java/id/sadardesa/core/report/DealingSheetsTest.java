package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.claim.ClaimForm;
import id.sadardesa.core.claim.ClaimKind;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets Pembayaran, Tunggakan, and Klaim dan Kartu of the monthly workbook. */
class DealingSheetsTest {
    private static final Period JANUARY = Period.parse("2026-01");
    private static final Period MARCH = Period.parse("2026-03");
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @TempDir Path folder;
    private TestOffice office;
    private Village dlanggu;
    private Village talok;
    private UUID siti;

    /** Dlanggu owes 10,800 for January, a company 5,400 for Talok. */
    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                null,
                                JANUARY,
                                Rupiah.of(1_000_000),
                                "Perbup uji",
                                null));
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        talok = office.village("35.16.09.2006", "Talok");
        siti = office.person("SITI UJI", BORN, Sex.P, 1, dlanggu, PostKind.KADES);
        office.person("BUDI UJI", BORN, Sex.L, 2, dlanggu, PostKind.KADUS);
        enrol(Funding.ADD, null);
        office.person("ABDUL UJI", BORN, Sex.L, 3, talok, PostKind.KADES);
        enrol(Funding.COMPANY_GIFT, "PT Contoh");
        office.rooms().ledger.bills().issue(JANUARY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void enrol(Funding money, @Nullable String payer) {
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(),
                EnrolmentForm.of(Programme.parse("jkk,jkm"), JANUARY).paidBy(money, payer));
    }

    private Debtor debtor(Village village) {
        return office.rooms().ledger.payments().debtors(village).get(0);
    }

    private Path workbook() {
        Path file = folder.resolve("laporan.xlsx");
        office.rooms()
                .reports
                .write(
                        office.rooms().reports.monthly(MARCH),
                        file,
                        Edition.signed(Paper.F4, null),
                        Progress.SILENT);
        return file;
    }

    private static Sheet sheet(Path workbook, String name) {
        return Tables.read(workbook, Limits.ROSTER, Progress.SILENT).sheets().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The rows below the headings, with so many cells each, as Excel would show them. */
    private static List<List<String>> below(Sheet sheet, int columns) {
        return sheet.rows().stream()
                .filter(row -> row.number() > MonthlyWorkbook.HEADER + 1)
                .map(
                        row ->
                                IntStream.range(0, columns)
                                        .mapToObj(column -> said(row.cell(column)))
                                        .toList())
                .toList();
    }

    private static String said(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? Objects.requireNonNull(cell.number()).stripTrailingZeros().toPlainString()
                : cell.text();
    }

    private static List<String> headings(Sheet sheet, int columns) {
        Row row =
                sheet.rows().stream()
                        .filter(one -> one.number() == MonthlyWorkbook.HEADER + 1)
                        .findFirst()
                        .orElseThrow();
        return IntStream.range(0, columns).mapToObj(i -> row.cell(i).text()).toList();
    }

    private static String xml(Path workbook, int sheet) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void paymentsStandWithTheirMonthsTheirPayerAndTheirSums() throws IOException {
        var bills = office.rooms().ledger.bills();
        Bill dlanggus =
                bills.of(JANUARY).stream()
                        .filter(one -> one.debtor().village().equals(dlanggu))
                        .findFirst()
                        .orElseThrow();
        bills.official(
                dlanggus, Rupiah.of(10_800), Rupiah.of(216), null, LocalDate.of(2026, 2, 20));
        var payments = office.rooms().ledger.payments();
        payments.record(
                new PaymentForm(
                        debtor(dlanggu),
                        JANUARY,
                        1,
                        Rupiah.of("10800"),
                        Rupiah.of("216"),
                        LocalDate.of(2026, 3, 2),
                        "632312345678",
                        "BJT-77",
                        null));
        payments.record(
                PaymentForm.of(debtor(talok), JANUARY, Rupiah.of("16200"), LocalDate.of(2026, 3, 5))
                        .months(3));
        Path file = workbook();
        Sheet sheet = sheet(file, "Pembayaran");
        assertEquals(
                List.of(
                        "No.",
                        "Tanggal",
                        "Desa, pembayar",
                        "Untuk bulan",
                        "Jumlah (Rp)",
                        "Denda (Rp)",
                        "Kode iuran",
                        "Referensi"),
                headings(sheet, 8));
        List<List<String>> rows = below(sheet, 8);
        assertEquals(
                List.of(
                        "1",
                        "02-03-2026",
                        "Dlanggu",
                        "Januari 2026",
                        "10800",
                        "216",
                        "632312345678",
                        "BJT-77"),
                rows.get(0));
        assertEquals(
                List.of(
                        "2",
                        "05-03-2026",
                        "Talok, PT Contoh",
                        "Januari 2026 s.d. Maret 2026",
                        "16200",
                        "0",
                        "",
                        ""),
                rows.get(1));
        assertEquals(List.of("Jumlah seluruhnya", "", "", "", "27000", "216", "", ""), rows.get(2));
        assertEquals("Tagihan bulan ini belum diterbitkan.", rows.get(3).get(0));
        assertTrue(xml(file, 7).contains("<f>SUM(E5:E6)</f><v>27000"), "a sum that Excel can redo");
    }

    @Test
    void arrearsStandWithTheirOldestMonth() throws IOException {
        office.rooms()
                .ledger
                .payments()
                .record(
                        PaymentForm.of(
                                debtor(dlanggu),
                                JANUARY,
                                Rupiah.of("5000"),
                                LocalDate.of(2026, 3, 2)));
        Path file = workbook();
        List<List<String>> rows = below(sheet(file, "Tunggakan"), 5);
        assertEquals(
                List.of(
                        List.of("1", "Talok, PT Contoh", "1", "Januari 2026", "5400"),
                        List.of("2", "Dlanggu", "1", "Januari 2026", "5800"),
                        List.of("Jumlah seluruhnya", "", "", "", "11200")),
                rows);
        assertTrue(xml(file, 8).contains("<f>SUM(E5:E6)</f><v>11200"), xml(file, 8));
    }

    @Test
    void claimsStandAsTheyStoodAndCardsAreCounted() {
        office.rooms()
                .families
                .claims()
                .open(
                        ClaimForm.of(siti, ClaimKind.JKM, LocalDate.of(2026, 3, 5))
                                .paidTo("WATI UJI", "anak"));
        List<List<String>> rows = below(sheet(workbook(), "Klaim dan Kartu"), 7);
        assertEquals(
                List.of(
                        "1",
                        "JKM meninggal",
                        "SITI UJI",
                        "05-03-2026",
                        "WATI UJI",
                        "Berkas dikumpulkan",
                        "10-03-2026"),
                rows.get(0));
        assertEquals(
                "Kartu pada bulan ini: dicetak 0, diserahkan 0, tidak berlaku lagi (batal,"
                        + " hilang, diganti) 0.",
                rows.get(1).get(0));
    }

    /** An empty sheet looks forgotten: each says that there is nothing, and adds up to nothing. */
    @Test
    void aMonthWithoutAnythingSaysSoAndAddsUpToNothing() throws IOException {
        Path file = workbook();
        assertEquals(
                "Tidak ada pembayaran pada bulan ini.",
                below(sheet(file, "Pembayaran"), 5).get(0).get(0));
        assertEquals("0", below(sheet(file, "Pembayaran"), 5).get(1).get(4));
        assertTrue(xml(file, 7).contains("<v>0"), "a sum of no rows is no broken formula");
        List<List<String>> claims = below(sheet(file, "Klaim dan Kartu"), 1);
        assertEquals(
                "Tidak ada klaim yang berjalan atau selesai pada bulan ini.", claims.get(0).get(0));
        assertEquals(2, claims.size(), "and the cards");
        assertEquals(
                "Tidak ada perubahan peserta pada bulan ini.",
                below(sheet(file, "Mutasi"), 1).get(0).get(0));
    }

    @Test
    void anOfficeWithoutPeopleSaysSoOnEachSheet(@TempDir Path place) {
        Path file = place.resolve("kosong.xlsx");
        try (TestOffice nobody = TestOffice.in(place)) {
            nobody.village("35.16.09.2006", "Talok");
            var reports = nobody.rooms().reports;
            reports.write(
                    reports.monthly(MARCH), file, Edition.signed(Paper.A4, null), Progress.SILENT);
        }
        for (String name : List.of("Mutasi", "Pembayaran", "Tunggakan", "Daftar Peserta")) {
            String said = below(sheet(file, name), 1).get(0).get(0);
            assertTrue(said.matches("(Tidak|Per .* tidak) ada .*\\."), name + ": " + said);
        }
    }
}
