package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.FEBRUARY;
import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static id.sadardesa.core.billing.BillingOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Period NOVEMBER = Period.parse("2025-11");
    private static final Period DECEMBER = Period.parse("2025-12");

    private BillingOffice office;
    private UUID kades;

    /** Dlanggu owes 10,800 a month and Talok 5,400, from November 2025 on. */
    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
        office.base(null, "2025-11", 1_000_000);
        kades = office.person("SITI UJI", office.dlanggu, PostKind.KADES);
        office.person("BUDI UJI", office.dlanggu, PostKind.KADUS);
        office.person("ABDUL UJI", office.talok, PostKind.KADES);
        office.enrol("2025-11");
        for (Period month : List.of(NOVEMBER, DECEMBER, JANUARY)) {
            office.rooms().ledger.bills().issue(month);
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Payments payments() {
        return office.rooms().ledger.payments();
    }

    private Arrears arrears() {
        return office.rooms().ledger.arrears();
    }

    private static String said(Problem problem) {
        return Texts.indonesian().get(problem.text());
    }

    private PaymentForm form(Period from, int months, String amount) {
        return PaymentForm.of(office.debtor(office.dlanggu), from, Rupiah.of(amount), TODAY)
                .months(months);
    }

    @Test
    void aPaymentFillsTheOldestMonthFirst() {
        Receipt receipt = payments().record(form(JANUARY, 1, "15000.00"));
        assertEquals(
                List.of(
                        new Receipt.Part(NOVEMBER, Rupiah.of("10800.00")),
                        new Receipt.Part(DECEMBER, Rupiah.of("4200.00"))),
                receipt.parts());
        assertEquals(Rupiah.ZERO, receipt.advance());
        assertEquals(Rupiah.of("17400.00"), receipt.open());
    }

    @Test
    void moreThanIsOwedIsRefusedInPlainWordsAndNothingIsWritten() {
        long seq = office.rooms().journal.lastSeq();
        Problem refused =
                assertThrows(Problem.class, () -> payments().record(form(JANUARY, 1, "32400.01")));
        assertEquals(
                "Pembayaran Rp 32.400,01 untuk Dlanggu lebih besar daripada yang masih terutang,"
                        + " yaitu Rp 32.400,00. Periksa jumlahnya. Jika dibayar di muka, sebutkan"
                        + " untuk berapa bulan (sekarang 1).",
                said(refused));
        assertEquals(seq, office.rooms().journal.lastSeq());
        payments().record(form(JANUARY, 1, "32400.00"));
    }

    @Test
    void anAdvanceReachesAsFarAsTheMonthsItNames() {
        assertThrows(Problem.class, () -> payments().record(form(JANUARY, 3, "54000.01")));
        Receipt receipt = payments().record(form(JANUARY, 3, "54000.00"));
        assertEquals(Rupiah.of("21600.00"), receipt.advance());
        assertEquals(Rupiah.ZERO, receipt.open());
        HeatMap.Row row = row(arrears().heatMap(NOVEMBER, Period.parse("2026-04"), TODAY));
        assertEquals(
                List.of(
                        Standing.PAID,
                        Standing.PAID,
                        Standing.PAID,
                        Standing.ADVANCE,
                        Standing.ADVANCE,
                        Standing.NOT_ISSUED),
                row.cells().stream().map(HeatMap.Cell::standing).toList());
        office.rooms().ledger.bills().issue(FEBRUARY);
        assertTrue(account().of(FEBRUARY).orElseThrow().settled());
        assertEquals(Rupiah.of("10800.00"), account().advance());
    }

    @Test
    void whatAMonthAheadCostsIsAskedFor() {
        assertEquals(
                Rupiah.of("54000.00"), payments().asked(office.debtor(office.dlanggu), JANUARY, 5));
    }

    private Account account() {
        return payments().account(office.debtor(office.dlanggu));
    }

    private HeatMap.Row row(HeatMap map) {
        return map.rows().stream()
                .filter(one -> one.village().equals(office.dlanggu))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valuesThatCannotBeAreNamed() {
        assertThrows(Problem.class, () -> payments().record(form(JANUARY, 1, "0")));
        assertThrows(Problem.class, () -> payments().record(form(JANUARY, 1, "-5")));
        assertThrows(Problem.class, () -> payments().record(form(JANUARY, 13, "5")));
        PaymentForm future =
                PaymentForm.of(
                        office.debtor(office.dlanggu), JANUARY, Rupiah.of("5"), TODAY.plusDays(1));
        Problem refused = assertThrows(Problem.class, () -> payments().record(future));
        assertEquals("Tanggal bayar 11-03-2026 belum terjadi.", said(refused));
        PaymentForm code = coded("12", null);
        Problem bad = assertThrows(Problem.class, () -> payments().record(code));
        assertEquals("Kode iuran terdiri atas 10 sampai 16 angka; yang ditulis: 12.", said(bad));
    }

    private PaymentForm coded(String code, @Nullable String reference) {
        return new PaymentForm(
                office.debtor(office.dlanggu),
                JANUARY,
                1,
                Rupiah.of("100.00"),
                Rupiah.ZERO,
                TODAY,
                code,
                reference,
                null);
    }

    @Test
    void theSamePaymentTwiceIsRefused() {
        payments().record(coded("632312345678", "REF-1"));
        Problem twice =
                assertThrows(
                        Problem.class, () -> payments().record(coded("6323 1234 5678", "REF-1")));
        assertTrue(said(twice).contains("sudah tercatat"), said(twice));
        payments().record(coded("632312345678", "REF-2"));
    }

    @Test
    void aPaymentCanBeTakenBackByUndoAndByHand() {
        payments().record(form(JANUARY, 1, "10000.00"));
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        assertEquals(List.of(), payments().all());
        payments().record(form(JANUARY, 1, "10000.00"));
        Payment payment = payments().all().get(0);
        assertThrows(Problem.class, () -> payments().remove(payment, " "));
        payments().remove(payment, "Salah desa");
        assertEquals(List.of(), payments().of(office.dlanggu));
    }

    @Test
    void theHeatMapTellsMonthsInArrears() {
        office.pay(office.dlanggu, NOVEMBER, "10800.00", "2025-12-10");
        office.pay(office.dlanggu, DECEMBER, "800.00", "2026-01-10");
        HeatMap.Row row = row(arrears().heatMap(NOVEMBER, MARCH, TODAY));
        assertEquals(
                List.of(
                        Standing.PAID,
                        Standing.PARTLY,
                        Standing.OPEN,
                        Standing.NOT_ISSUED,
                        Standing.NOT_ISSUED),
                row.cells().stream().map(HeatMap.Cell::standing).toList());
        // December was due on 15 January, January on Monday 16 February
        assertEquals(List.of(0, 2, 1, 0, 0), row.cells().stream().map(HeatMap.Cell::late).toList());
        assertEquals(2, row.monthsInArrears());
        assertEquals(Rupiah.of("20800.00"), row.open());
    }

    @Test
    void whatWasPaidByADayIsWhatCounts() {
        office.pay(office.dlanggu, NOVEMBER, "32400.00", "2026-02-20");
        assertEquals(
                List.of(office.talok),
                arrears().overdue(TODAY).stream().map(one -> one.debtor().village()).toList());
        List<Overdue> before = arrears().overdue(LocalDate.parse("2026-02-01"));
        assertEquals(2, before.size());
        assertEquals(NOVEMBER, before.get(1).oldest());
        assertEquals(List.of(2, 1), before.get(1).months().stream().map(m -> m.late()).toList());
        UUID own = office.participation(kades).id();
        Map<UUID, Unpaid> unpaid = arrears().unpaid(LocalDate.parse("2026-02-01"));
        assertEquals(new Unpaid(2, NOVEMBER), unpaid.get(own));
        assertEquals(null, arrears().unpaid(TODAY).get(own));
        assertEquals(3, arrears().evidence(own, TODAY).size());
    }

    @Test
    void villagesPayNoPenaltyUnlessTheOfficeSaysSo() {
        assertEquals(Rupiah.ZERO, arrears().overdue(TODAY).get(0).penalty());
        office.rooms().offices.choose(Choice.VILLAGE_PENALTY, "yes");
        Overdue talok = arrears().overdue(TODAY).get(0);
        // 5,400 for three, two and one month at 2 %
        assertEquals(List.of(3, 2, 1), talok.months().stream().map(m -> m.late()).toList());
        assertEquals(Rupiah.of("648.00"), talok.penalty());
    }

    @Test
    void anyOrderOfTheSamePaymentsLeavesTheSameArrears() {
        List<PaymentForm> forms =
                List.of(
                        form(NOVEMBER, 1, "10800.00"),
                        form(DECEMBER, 1, "3000.55"),
                        form(FEBRUARY, 2, "12345.67"),
                        form(JANUARY, 1, "18599.45"));
        List<Account> seen = new ArrayList<>();
        Random random = new Random(20_260_310);
        for (int run = 0; run < 8; run++) {
            List<PaymentForm> shuffled = new ArrayList<>(forms);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(payments()::record);
            seen.add(account());
            assertEquals(Rupiah.of("44745.67"), account().paid().plus(account().advance()));
            payments().all().forEach(one -> payments().remove(one, "uji"));
        }
        seen.forEach(one -> assertEquals(seen.get(0), one));
    }

    @Test
    void noActionMakesMoneyAppear() {
        Random random = new Random(7);
        Rupiah put = Rupiah.ZERO;
        List<Period> months = List.of(NOVEMBER, DECEMBER, JANUARY);
        for (int step = 0; step < 40; step++) {
            Rupiah amount = new Rupiah(java.math.BigDecimal.valueOf(random.nextInt(400_000), 2));
            Period month = months.get(random.nextInt(3));
            switch (random.nextInt(4)) {
                case 0 -> office.base(null, "2025-11", 900_000 + random.nextInt(300_000));
                case 1 -> office.rooms().ledger.bills().issue(month);
                case 2 -> {
                    List<Payment> all = payments().all();
                    if (!all.isEmpty()) {
                        payments().remove(all.get(0), "uji");
                        put = put.minus(all.get(0).form().amount());
                    }
                }
                default -> {
                    try {
                        payments().record(form(month, 1, amount.toString()));
                        put = put.plus(amount);
                    } catch (Problem refused) {
                        // zero, or more than is owed: nothing was written
                    }
                }
            }
            Account account = account();
            assertEquals(put, account.paid().plus(account.advance()));
            for (Settlement one : account.bills()) {
                assertEquals(one.bill().owed(), one.paid().plus(one.open()));
            }
        }
    }

    @Test
    void whatABillGivesBackPaysOtherMonths() {
        payments().record(form(JANUARY, 1, "32400.00"));
        office.rooms().ledger.periods().close(NOVEMBER);
        office.rooms().ledger.periods().close(DECEMBER);
        office.rooms().ledger.periods().close(JANUARY);
        office.rooms()
                .enrolments
                .end(
                        office.rooms().enrolments.all().stream()
                                .filter(one -> one.personId().equals(kades))
                                .toList(),
                        id.sadardesa.core.enrolment.EndCause.A1,
                        LocalDate.parse("2025-10-31"));
        office.rooms().ledger.bills().issue(FEBRUARY);
        Bill february = office.bill(office.dlanggu, FEBRUARY);
        assertEquals(Rupiah.of("-10800.00"), february.total());
        assertEquals(Rupiah.of("10800.00"), account().advance());
        assertEquals(Rupiah.ZERO, account().open());
    }
}
