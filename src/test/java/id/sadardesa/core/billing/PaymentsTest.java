package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.FEBRUARY;
import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static id.sadardesa.core.billing.BillingOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentsTest extends PaymentsOffice {
    private static String said(Problem problem) {
        return Texts.indonesian().get(problem.text());
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
                "Pembayaran Rp\u00a032.400,01 untuk Dlanggu lebih besar daripada yang masih"
                    + " terutang, yaitu Rp\u00a032.400,00. Periksa jumlahnya. Jika dibayar di muka,"
                    + " sebutkan untuk berapa bulan (sekarang 1).",
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
        PaymentForm mistyped =
                PaymentForm.of(
                        office.debtor(office.dlanggu),
                        JANUARY,
                        Rupiah.of("5"),
                        TODAY.minusYears(10));
        assertTrue(
                said(assertThrows(Problem.class, () -> payments().record(mistyped)))
                        .contains("Periksa tahunnya"));
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

    /** The money of December's payment moves to November, which is closed. */
    @Test
    void theMonthsThatARemovalOpensAreNamedAlsoClosedOnes() {
        office.pay(office.dlanggu, NOVEMBER, "10800.00", "2025-12-10");
        office.pay(office.dlanggu, DECEMBER, "10800.00", "2026-01-10");
        office.rooms().ledger.periods().close(NOVEMBER);
        office.rooms().ledger.periods().close(DECEMBER);
        Removal first = payments().removal(payments().all().get(0));
        assertEquals(
                List.of(new Removal.Opened(DECEMBER, Rupiah.of("10800.00"), true)), first.opened());
        assertTrue(first.moves());
        assertEquals(Rupiah.ZERO, first.ahead());
        Removal second = payments().removal(payments().all().get(1));
        assertEquals(first.opened(), second.opened());
        assertFalse(second.moves(), "it was paid for December");
        payments().remove(first.payment(), "Dua kali");
        assertEquals(Rupiah.of("21600.00"), account().open());
    }

    @Test
    void removingWhatWasPaidAheadOpensNoMonth() {
        payments().record(form(JANUARY, 3, "54000.00"));
        payments().record(form(MARCH, 2, "10800.00"));
        Payment ahead =
                payments().all().stream()
                        .filter(one -> one.form().from().equals(MARCH))
                        .findFirst()
                        .orElseThrow();
        Removal removal = payments().removal(ahead);
        assertEquals(List.of(), removal.opened());
        assertEquals(Rupiah.of("10800.00"), removal.ahead(), "it is gone all the same");
        assertFalse(removal.moves());
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
    void villagesPayNoPenaltyUnlessTheOfficeSaysSo() {
        assertEquals(Rupiah.ZERO, arrears().overdue(TODAY).get(0).penalty());
        office.rooms().offices.choose(Choice.VILLAGE_PENALTY, "yes");
        Overdue talok = arrears().overdue(TODAY).get(0);
        // 5,400 for three, two and one month at 2 %
        assertEquals(List.of(3, 2, 1), talok.months().stream().map(m -> m.late()).toList());
        assertEquals(Rupiah.of("648.00"), talok.penalty());
    }

    @Test
    void aPenaltyCountsToTheDayOfPaymentAlsoOnceAllIsPaid() {
        office.rooms().offices.choose(Choice.VILLAGE_PENALTY, "yes");
        // November was due on 15 December, December on 15 January, January on 16 February
        office.pay(office.talok, NOVEMBER, "5400", "2025-12-15");
        office.pay(office.talok, DECEMBER, "2400", "2026-01-20");
        office.pay(office.talok, DECEMBER, "3000", "2026-02-16");
        office.pay(office.talok, JANUARY, "5400", "2026-02-17");
        assertTrue(arrears().overdue(TODAY).stream().noneMatch(this::talok));
        Overdue talok = arrears().owing(TODAY).stream().filter(this::talok).findFirst().get();
        // 2,400 one month and 3,000 two months late, 5,400 one month late, at 2 %
        assertEquals(
                List.of(
                        new Overdue.Month(DECEMBER, Rupiah.ZERO, 2, Rupiah.of("168.00")),
                        new Overdue.Month(JANUARY, Rupiah.ZERO, 1, Rupiah.of("108.00"))),
                talok.paidLate());
        assertEquals(Rupiah.of("276.00"), talok.penalty());
        LocalDate before = LocalDate.parse("2026-02-10");
        Overdue then = arrears().owing(before).stream().filter(this::talok).findFirst().get();
        assertEquals(
                List.of(new Overdue.Month(DECEMBER, Rupiah.of("3000"), 1, Rupiah.of("108.00"))),
                then.months(),
                "both parts were one month late by then");
    }

    @Test
    void whatWasPaidAsPenaltyIsNotAskedForAgain() {
        office.rooms().offices.choose(Choice.VILLAGE_PENALTY, "yes");
        PaymentForm all =
                new PaymentForm(
                        office.debtor(office.talok),
                        NOVEMBER,
                        3,
                        Rupiah.of("16200"),
                        Rupiah.of("600"),
                        TODAY,
                        null,
                        null,
                        null);
        payments().record(all);
        Overdue talok = arrears().owing(TODAY).stream().filter(this::talok).findFirst().get();
        assertEquals(List.of(), talok.months());
        assertEquals(Rupiah.of("48.00"), talok.penalty());
        office.rooms().offices.choose(Choice.VILLAGE_PENALTY, "no");
        assertTrue(arrears().owing(TODAY).stream().noneMatch(this::talok));
    }

    private PaymentForm fine(String amount, String penalty) {
        return new PaymentForm(
                office.debtor(office.talok),
                NOVEMBER,
                3,
                Rupiah.of(amount),
                Rupiah.of(penalty),
                TODAY,
                null,
                null,
                null);
    }

    @Test
    void aPenaltyCanBePaidByItselfAndNoMoreThanIsOwed() {
        office.rooms().offices.choose(Choice.VILLAGE_PENALTY, "yes");
        Problem more =
                assertThrows(Problem.class, () -> payments().record(fine("16200", "648.01")));
        assertEquals("billing.pay.penaltyTooMuch", more.text().key());
        assertEquals(Rupiah.of("648"), more.text().values().get(2));
        payments().record(fine("16200", "0"));
        payments().record(fine("0", "600"));
        Overdue talok = arrears().owing(TODAY).stream().filter(this::talok).findFirst().get();
        assertEquals(Rupiah.of("48.00"), talok.penalty());
        assertThrows(Problem.class, () -> payments().record(fine("0", "48.01")));
        payments().record(fine("0", "48"));
        assertTrue(arrears().owing(TODAY).stream().noneMatch(this::talok));
        assertEquals(Rupiah.ZERO, payments().account(office.debtor(office.talok)).advance());
    }

    @Test
    void aPenaltyOfTheBranchsBillCanBePaidWhereTheOfficeReckonsNone() {
        assertThrows(Problem.class, () -> payments().record(fine("0", "100")));
        office.rooms()
                .ledger
                .bills()
                .official(
                        office.bill(office.talok, NOVEMBER),
                        Rupiah.of("5400"),
                        Rupiah.of("100"),
                        null,
                        TODAY);
        assertThrows(Problem.class, () -> payments().record(fine("0", "100.01")));
        payments().record(fine("0", "100"));
        assertThrows(Problem.class, () -> payments().record(fine("0", "1")));
    }

    private boolean talok(Overdue one) {
        return one.debtor().village().equals(office.talok);
    }

    @Test
    void theSlipOfAPaymentIsKeptAndGivenBackByteForByte() {
        Payment payment = payments().record(form(NOVEMBER, 1, "10800.00")).payment();
        assertTrue(payments().slip(payment).isEmpty());
        byte[] photo = {(byte) 0xFF, (byte) 0xD8, 1, 2, (byte) 0xFF, (byte) 0xD9};
        payments().attach(payment, photo);
        Payment kept = payments().all().get(0);
        assertArrayEquals(photo, payments().slip(kept).orElseThrow());
        long seq = office.rooms().journal.lastSeq();
        byte[] text = "bukan gambar".getBytes(StandardCharsets.UTF_8);
        assertThrows(Problem.class, () -> payments().attach(kept, text));
        assertEquals(seq, office.rooms().journal.lastSeq());
    }
}
