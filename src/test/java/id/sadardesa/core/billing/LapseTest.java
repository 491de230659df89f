package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleScope;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A farmer who stops paying: after three months nothing more is asked for, and only a later month
 * protects again. The months of 2026 are due on 16 February, 16 March, 15 April, 15 May, 15 June.
 */
class LapseTest {
    private static final LocalDate STILL = LocalDate.of(2026, 5, 15);
    private static final LocalDate LAPSED = LocalDate.of(2026, 6, 1);

    private BillingOffice office;
    private UUID farmer;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
        farmer = office.person("TANI UJI", office.talok, PostKind.PETANI);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnrolmentForm.of(BillingOffice.TWO, JANUARY)
                                .paidBy(Funding.SELF, null)
                                .earning(Rupiah.of("1000000")));
        at(LocalDate.of(2026, 2, 1));
        office.rooms().enrolments.registered(all(), LocalDate.of(2026, 1, 10));
        office.rooms()
                .people
                .recordKpj(
                        office.rooms().people.find(farmer).orElseThrow(), new Kpj("24000000018"));
        office.rooms().enrolments.activate(all(), LocalDate.of(2026, 1, 20));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Participation> all() {
        return office.rooms().enrolments.all();
    }

    private void at(LocalDate day) {
        office.office.restart(day);
    }

    private void issue(String from, String to) {
        for (Period month = Period.parse(from);
                month.compareTo(Period.parse(to)) <= 0;
                month = month.next()) {
            office.rooms().ledger.bills().issue(month);
        }
    }

    private Arrears arrears() {
        return office.rooms().ledger.arrears();
    }

    private Payments payments() {
        return office.rooms().ledger.payments();
    }

    private Account account() {
        return payments().account(office.debtor(office.talok));
    }

    private void pay(String month, String on) {
        payments()
                .record(
                        PaymentForm.of(
                                office.debtor(office.talok),
                                Period.parse(month),
                                account().of(Period.parse(month)).orElseThrow().bill().owed(),
                                LocalDate.parse(on)));
    }

    private Coverage coverage(LocalDate day) {
        return office.rooms().coverages.proof(farmer, day).coverage();
    }

    private HeatMap.Cell cell(String month, LocalDate on) {
        Period period = Period.parse(month);
        return arrears().heatMap(period, period, on).rows().stream()
                .filter(row -> row.village().id().equals(office.talok.id()))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    @Test
    void untilTheLimitEveryMonthIsAskedFor() {
        at(STILL);
        issue("2026-01", "2026-04");
        Overdue owed = arrears().overdue(STILL).get(0);
        assertEquals(3, owed.months().size());
        assertEquals(3, owed.months().get(0).late());
        assertEquals(JANUARY, owed.oldest());
        assertTrue(coverage(STILL).covered(), "three months behind still count as protected");
        assertEquals(State.ARREARS, office.rooms().coverages.standings().state(all().get(0)));
    }

    @Test
    void beyondTheLimitNothingLateIsAskedForAndNothingProtects() {
        at(LAPSED);
        issue("2026-01", "2026-05");
        assertEquals(List.of(), arrears().overdue(LAPSED));
        assertEquals(List.of(), arrears().owing(LAPSED));
        Account account = account();
        assertEquals(4, account.lapsed().size());
        assertEquals(
                account.of(Period.parse("2026-05")).orElseThrow().bill().owed(),
                account.open(),
                "only the month that is not late yet can be paid");
        Coverage coverage = coverage(LAPSED);
        assertEquals(Cause.LAPSED, coverage.cause());
        assertTrue(coverage.exposed());
        assertEquals(
                "Iuran 4 bulan tidak dibayar; kepesertaan nonaktif sampai bulan berikutnya"
                        + " dibayar.",
                Texts.indonesian().get(coverage.because()));
        assertEquals(Standing.LAPSED, cell("2026-01", LAPSED).standing());
        assertEquals(0, cell("2026-01", LAPSED).late());
        assertEquals(Rupiah.ZERO, cell("2026-01", LAPSED).open());
        assertEquals(Standing.OPEN, cell("2026-05", LAPSED).standing());
        assertEquals(
                1,
                office.rooms().reports.monthly(Period.parse("2026-05")).recap().stream()
                        .mapToInt(count -> count.total().late())
                        .sum());
    }

    @Test
    void theDayBeforeIsJudgedByItself() {
        at(LAPSED);
        issue("2026-01", "2026-05");
        LocalDate lapse = Objects.requireNonNull(account().of(JANUARY).orElseThrow().lapsedOn());
        assertEquals(LocalDate.of(2026, 5, 17), lapse);
        assertEquals(Cause.UNPAID, coverage(lapse.minusDays(1)).cause(), "a fourth month is late");
        assertEquals(4, arrears().overdue(lapse.minusDays(1)).get(0).months().size());
        assertEquals(Cause.LAPSED, coverage(lapse).cause());
        assertEquals(List.of(), arrears().overdue(lapse));
    }

    @Test
    void whoRestsOwesNothingForMonthsThatFallDueMeanwhile() {
        LocalDate july = LocalDate.of(2026, 7, 1);
        at(july);
        issue("2026-01", "2026-06");
        assertEquals(List.of(), arrears().overdue(july));
        assertEquals(5, account().lapsed().size());
        assertEquals(
                LocalDate.of(2026, 6, 16),
                account().of(Period.parse("2026-05")).orElseThrow().lapsedOn());
    }

    @Test
    void aLaterMonthProtectsFromItsPaymentOnAndNeverBackwards() {
        at(LAPSED);
        issue("2026-01", "2026-05");
        pay("2026-05", "2026-06-01");
        Account account = account();
        assertEquals(Rupiah.ZERO, account.open());
        assertEquals(Rupiah.ZERO, account.advance());
        assertTrue(account.of(Period.parse("2026-05")).orElseThrow().settled());
        assertFalse(account.of(JANUARY).orElseThrow().settled());
        assertTrue(coverage(LAPSED).covered());
        assertEquals(State.ACTIVE, office.rooms().coverages.standings().state(all().get(0)));
        assertEquals(
                Cause.LAPSED,
                coverage(LAPSED.minusDays(1)).cause(),
                "the days before stay without protection");
        assertEquals(
                Map.of(
                        JANUARY,
                        PaidMonths.Standing.UNPAID,
                        Period.parse("2026-02"),
                        PaidMonths.Standing.UNPAID,
                        Period.parse("2026-03"),
                        PaidMonths.Standing.UNPAID,
                        Period.parse("2026-04"),
                        PaidMonths.Standing.UNPAID,
                        Period.parse("2026-05"),
                        PaidMonths.Standing.PAID),
                arrears().paidMonths(LAPSED).of(List.of(all().get(0).id())));
    }

    @Test
    void aMonthThatIsNoLongerAskedForCannotBePaid() {
        at(LAPSED);
        issue("2026-01", "2026-05");
        Problem refused = assertThrows(Problem.class, () -> pay("2026-01", "2026-06-01"));
        assertEquals("billing.pay.lapsed", refused.text().key());
        assertEquals(List.of(), payments().all());
    }

    @Test
    void whatWasPaidInTimeAndIsEnteredLateCounts() {
        at(LAPSED);
        issue("2026-01", "2026-05");
        pay("2026-01", "2026-05-10");
        assertTrue(account().of(JANUARY).orElseThrow().settled());
        assertNull(account().of(JANUARY).orElseThrow().lapsedOn());
        assertEquals(List.of(), account().lapsed(), "February is due for three months only");
        assertTrue(coverage(LAPSED).covered());
    }

    @Test
    void whoPaysAgainAndStopsOnceMoreOwesThoseMonths() {
        at(LAPSED);
        issue("2026-01", "2026-05");
        pay("2026-05", "2026-06-01");
        LocalDate september = LocalDate.of(2026, 9, 1);
        at(september);
        issue("2026-06", "2026-07");
        Overdue owed = arrears().overdue(september).get(0);
        assertEquals(Period.parse("2026-06"), owed.oldest());
        assertEquals(2, owed.months().size());
        assertTrue(coverage(september).covered());
    }

    @Test
    void theLetterOfALapsedBillAsksForNothing() {
        at(LAPSED);
        issue("2026-01", "2026-05");
        BillAsking asking =
                new BillAsking(account().of(JANUARY).orElseThrow(), LAPSED, Texts.indonesian());
        assertTrue(asking.subject().contains("tidak ada yang perlu dibayar"));
        assertTrue(asking.opening().contains("tidak ditagih lagi"), asking.opening());
        assertTrue(asking.closing().contains("tidak ada yang perlu dibayar"));
    }

    @Test
    void villageOfficialsOweUntilTheyPay() {
        office.person("KADES UJI", office.dlanggu, PostKind.KADES);
        office.enrol("2026-01");
        at(LAPSED);
        issue("2026-01", "2026-05");
        List<Overdue> owed = arrears().overdue(LAPSED);
        assertEquals(1, owed.size());
        assertEquals(office.dlanggu.id(), owed.get(0).debtor().village().id());
        assertEquals(4, owed.get(0).months().size());
    }

    @Test
    void theOfficeMayHaveARuleOfItsOwn() {
        office.rooms()
                .rules
                .add(
                        new RuleForm(
                                RuleKind.LAPSE,
                                Period.parse("2026-01"),
                                null,
                                "6",
                                "Surat cabang 1/2026",
                                RuleScope.ANY));
        at(LAPSED);
        issue("2026-01", "2026-05");
        assertEquals(4, arrears().overdue(LAPSED).get(0).months().size());
        assertEquals(Cause.UNPAID, coverage(LAPSED).cause());
    }

    @Test
    void whatWasMarkedByHandEndsTheSameWay() {
        LocalDate mark = LocalDate.of(2026, 2, 10);
        at(mark);
        office.rooms().enrolments.arrears(all());
        at(LocalDate.of(2026, 5, 10));
        assertTrue(coverage(LocalDate.of(2026, 5, 9)).covered());
        Coverage coverage = coverage(LocalDate.of(2026, 5, 10));
        assertEquals(Cause.LAPSED, coverage.cause());
        assertFalse(coverage.behind().billed());
    }

    @Test
    void moneyIsNeitherLostNorMade() {
        at(LocalDate.of(2026, 7, 1));
        issue("2026-01", "2026-06");
        pay("2026-06", "2026-07-01");
        Account account = account();
        assertFalse(account.paid().isZero(), "the payment is on a bill");
        assertEquals(
                payments().all().get(0).form().amount(), account.paid().plus(account.advance()));
    }
}
