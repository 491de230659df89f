package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.report.Count;
import id.sadardesa.core.report.Member;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.VillageCount;
import id.sadardesa.core.scorecard.Measure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks who is protected gets the same answer: screens, reports, scorecards, sheets. */
class OneJudgeTest {
    private static final LocalDate TODAY = CoverageOffice.TODAY;

    @TempDir Path folder;
    private CoverageOffice story;

    @BeforeEach
    void tell() {
        story = CoverageOffice.in(folder);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private Wiring rooms() {
        return story.rooms();
    }

    private void issue(String... months) {
        for (String month : months) {
            rooms().ledger.bills().issue(Period.parse(month));
        }
    }

    private void payAll(String first, int months, LocalDate on) {
        var payments = rooms().ledger.payments();
        var debtor = payments.usual(story.kalen()).orElseThrow();
        Rupiah asked = payments.asked(debtor, Period.parse(first), months);
        payments.record(
                new PaymentForm(
                        debtor,
                        Period.parse(first),
                        months,
                        asked,
                        Rupiah.ZERO,
                        on,
                        null,
                        null,
                        null));
    }

    private Participation of(String name) {
        return rooms().enrolments.candidate(story.id(name)).participation().orElseThrow();
    }

    private Standings standings() {
        return rooms().coverages.today().standings();
    }

    /** Four months unpaid: nobody of Kalen is protected, whatever was recorded of them by hand. */
    @Test
    void unpaidBillsCountEverywhere() {
        issue("2026-02", "2026-03", "2026-04", "2026-05");
        Overview kalen = rooms().coverages.today().in(story.kalen());
        assertEquals(0, kalen.count(Guard.BPJS));
        MonthlyReport report = rooms().reports.monthly(Period.parse("2026-07"));
        Count count =
                report.recap().stream()
                        .filter(one -> one.village().id().equals(story.kalen().id()))
                        .map(VillageCount::total)
                        .findFirst()
                        .orElseThrow();
        assertEquals(0, count.active());
        assertEquals(kalen.causes().get(Cause.UNPAID), count.late());
        assertTrue(count.late() > 0);
        assertTrue(
                report.members().stream().map(Member::state).noneMatch(State.ACTIVE::equals),
                "nobody is called active beside a bill that is unpaid");
        assertTrue(
                rooms().plans.scorecards.today().scores().stream()
                        .flatMap(one -> one.marks().stream())
                        .filter(mark -> mark.criterion().measure() == Measure.INSTITUTIONS)
                        .allMatch(mark -> mark.percent().signum() == 0));
        assertFalse(rooms().coverages.today().covered().contains(story.id("Aktif")));
    }

    /** The mark of March told of nothing that the bills from the first month on do not tell. */
    @Test
    void paidBillsEndAMarkMadeByHand() {
        assertEquals(4, standings().behind(of("Tunggak")).months());
        assertFalse(standings().behind(of("Tunggak")).billed());
        issue("2026-02", "2026-03", "2026-04", "2026-05");
        assertEquals(4, standings().behind(of("Tunggak")).months());
        assertTrue(standings().behind(of("Tunggak")).billed());
        payAll("2026-02", 3, LocalDate.of(2026, 6, 20));
        assertEquals(1, standings().behind(of("Tunggak")).months());
        assertEquals(State.ARREARS, standings().state(of("Tunggak")));
        assertEquals(State.ARREARS, standings().state(of("Aktif")), "the bill asks for both");
        payAll("2026-05", 1, LocalDate.of(2026, 6, 21));
        assertEquals(State.ACTIVE, standings().state(of("Tunggak")), "all is paid");
        Coverage now = rooms().coverages.proof(story.id("Tunggak"), TODAY).coverage();
        assertNull(now.cause());
        assertEquals("coverage.because.BPJS", now.because().key());
    }

    /** Part of a month is no month: the arrears go only when it is paid in full. */
    @Test
    void aPartialPaymentLeavesTheMonthOpen() {
        issue("2026-02", "2026-03", "2026-04", "2026-05");
        var payments = rooms().ledger.payments();
        var debtor = payments.usual(story.kalen()).orElseThrow();
        Rupiah february = payments.asked(debtor, Period.parse("2026-02"), 1);
        Rupiah part = february.minus(Rupiah.of("0.01"));
        payments.record(
                PaymentForm.of(debtor, Period.parse("2026-02"), part, LocalDate.of(2026, 6, 20)));
        assertEquals(4, standings().behind(of("Aktif")).months());
        assertTrue(standings().beyond(of("Aktif")));
        payments.record(
                PaymentForm.of(
                        debtor,
                        Period.parse("2026-02"),
                        Rupiah.of("0.01"),
                        LocalDate.of(2026, 6, 21)));
        assertEquals(3, standings().behind(of("Aktif")).months());
        assertFalse(standings().beyond(of("Aktif")));
        assertTrue(
                rooms().coverages.on(LocalDate.of(2026, 6, 20)).exposed().stream()
                        .anyMatch(one -> one.id().equals(story.id("Aktif"))),
                "the day before the rest was paid stays as it was");
    }

    /** The office began with its bills in May: what was marked of the months before stands. */
    @Test
    void aMarkFromBeforeTheFirstBillStillTellsOfThoseMonths() {
        issue("2026-05");
        payAll("2026-05", 1, LocalDate.of(2026, 6, 1));
        Behind behind = standings().behind(of("Tunggak"));
        assertEquals(2, behind.months(), "from the mark in March until May");
        assertFalse(behind.billed());
        assertEquals(List.of(), rooms().ledger.arrears().overdue(TODAY));
        assertEquals(State.ACTIVE, standings().state(of("Aktif")));
    }
}
