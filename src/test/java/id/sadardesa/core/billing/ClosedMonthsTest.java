package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.FEBRUARY;
import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static id.sadardesa.core.billing.BillingOffice.MARCH;
import static id.sadardesa.core.billing.BillingOffice.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months that are closed, and what puts them right afterwards. */
class ClosedMonthsTest {
    private BillingOffice office;
    private UUID kades;
    private UUID kadus;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
        kades = office.person("SITI UJI", office.dlanggu, PostKind.KADES);
        kadus = office.person("BUDI UJI", office.dlanggu, PostKind.KADUS);
        office.person("ABDUL UJI", office.talok, PostKind.KADES);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Bills bills() {
        return office.rooms().ledger.bills();
    }

    private Periods periods() {
        return office.rooms().ledger.periods();
    }

    private static String said(Problem problem) {
        return Texts.indonesian().get(problem.text());
    }

    @Test
    void aClosedMonthNeverChanges() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        Closing closing = periods().close(JANUARY);
        assertEquals(3, closing.people());
        assertEquals(Rupiah.of("16200.00"), closing.total());
        List<BilledPerson> before = bills().people(office.bill(office.dlanggu, JANUARY));
        office.base(null, "2026-01", 2_000_000);
        Problem refused = assertThrows(Problem.class, () -> bills().issue(JANUARY));
        assertTrue(said(refused).startsWith("Bulan Januari 2026 sudah ditutup"), said(refused));
        assertEquals(before, bills().people(office.bill(office.dlanggu, JANUARY)));
        assertThrows(Problem.class, () -> official(office.bill(office.dlanggu, JANUARY), "1"));
        assertThrows(Problem.class, () -> bills().issue(Period.parse("2025-12")));
    }

    @Test
    void whatWasWrongInAClosedMonthComesAsRapelInTheNext() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        periods().close(JANUARY);
        office.base(null, "2026-01", 1_100_000);
        UUID late = office.person("TERLAMBAT UJI", office.talok, PostKind.KADUS);
        office.enrol("2026-01", late, TWO);
        office.rooms()
                .enrolments
                .neverTookPart(List.of(office.participation(kadus)), "recorded by mistake");
        Issue issue = bills().issue(FEBRUARY);
        // kades and talok: 2 lines of +240 and +300; newcomer 2 lines; kadus gives 2 lines back
        assertEquals(8, issue.corrections());
        List<BilledPerson> dlanggu = bills().people(office.bill(office.dlanggu, FEBRUARY));
        assertEquals(List.of("SITI UJI", "SITI UJI", "BUDI UJI"), names(dlanggu));
        assertEquals(Rupiah.of("5940.00"), dlanggu.get(0).total());
        assertEquals(Rupiah.of("540.00"), dlanggu.get(1).total());
        assertEquals(new Correction(JANUARY, Correction.Cause.BASE), dlanggu.get(1).correction());
        assertEquals(Rupiah.of("-5400.00"), dlanggu.get(2).total());
        assertEquals(new Correction(JANUARY, Correction.Cause.LEFT), dlanggu.get(2).correction());
        List<BilledPerson> talokBill = bills().people(office.bill(office.talok, FEBRUARY));
        assertEquals(Rupiah.of("5940.00"), talokBill.get(3).total());
        assertEquals(
                new Correction(JANUARY, Correction.Cause.LATE_START),
                talokBill.get(3).correction());
        assertTrue(bills().issue(FEBRUARY).unchanged());
        periods().close(FEBRUARY);
        Issue march = bills().issue(MARCH);
        assertEquals(0, march.corrections());
    }

    @Test
    void rapelFallsOnTheOldestOpenMonthAndOpenMonthsThatNoLongerAgreeAreNamed() {
        office.enrol("2026-01");
        for (Period month : List.of(JANUARY, FEBRUARY, MARCH)) {
            bills().issue(month);
        }
        periods().close(JANUARY);
        assertEquals(List.of(), bills().stale());
        office.base(null, "2026-01", 1_100_000);
        // 3 people of 540 more in each month, and January's as rapel in February only
        assertEquals(
                List.of(
                        new Stale(FEBRUARY, 2, Rupiah.of("16200"), Rupiah.of("19440"), null),
                        new Stale(MARCH, 2, Rupiah.of("16200"), Rupiah.of("17820"), null)),
                bills().stale());
        assertEquals(0, bills().issue(MARCH).corrections());
        assertEquals(6, bills().issue(FEBRUARY).corrections());
        assertTrue(bills().issue(MARCH).unchanged());
        assertEquals(List.of(), bills().stale());
    }

    @Test
    void rapelOfAMonthIssuedBeforeAnEarlierOneStaysWhereItIs() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        periods().close(JANUARY);
        office.base(null, "2026-01", 1_100_000);
        assertEquals(6, bills().issue(MARCH).corrections());
        assertEquals(0, bills().issue(FEBRUARY).corrections());
        assertTrue(bills().issue(MARCH).unchanged());
        assertEquals(List.of(), bills().stale());
    }

    @Test
    void aProgrammeAddedAfterwardsIsRapelOfTerms() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        periods().close(JANUARY);
        EnumSet<Programme> three = EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT);
        office.rooms()
                .enrolments
                .changeTerms(List.of(office.participation(kades)), TermChange.of(JANUARY, three));
        bills().issue(FEBRUARY);
        List<BilledPerson> people = bills().people(office.bill(office.dlanggu, FEBRUARY));
        assertEquals(new Correction(JANUARY, Correction.Cause.TERMS), people.get(2).correction());
        assertEquals(Rupiah.of("57000.00"), people.get(2).total());
    }

    @Test
    void onlyWhatAgreesWithTheRecordsAndFollowsInOrderCanBeClosed() {
        office.enrol("2026-01");
        assertThrows(Problem.class, () -> periods().close(JANUARY));
        bills().issue(JANUARY);
        bills().issue(FEBRUARY);
        Problem order = assertThrows(Problem.class, () -> periods().close(FEBRUARY));
        assertTrue(said(order).contains("karena Januari 2026 masih terbuka"), said(order));
        office.base(null, "2026-01", 2_000_000);
        Problem stale = assertThrows(Problem.class, () -> periods().close(JANUARY));
        assertTrue(said(stale).contains("2 tagihan tidak lagi sama"), said(stale));
        bills().issue(JANUARY);
        periods().close(JANUARY);
        assertThrows(Problem.class, () -> periods().close(JANUARY));
        assertThrows(Problem.class, () -> periods().close(Period.parse("2026-04")));
    }

    @Test
    void aMonthIsOpenedAgainOnlyWhileNothingNewerDependsOnIt() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        long issued = office.rooms().journal.lastSeq();
        periods().close(JANUARY);
        long closing = office.rooms().journal.lastSeq();
        assertThrows(Problem.class, () -> office.rooms().journal.undo(issued));
        office.rooms().journal.undo(closing);
        assertFalse(periods().isClosed(JANUARY));
        assertFalse(office.bill(office.dlanggu, JANUARY).closed());
        periods().close(JANUARY);
        long second = office.rooms().journal.lastSeq();
        office.base(null, "2026-01", 2_000_000);
        bills().issue(FEBRUARY);
        long rapel = office.rooms().journal.lastSeq();
        assertThrows(Problem.class, () -> office.rooms().journal.undo(second));
        office.rooms().journal.undo(rapel);
        office.rooms().journal.undo(second);
        assertFalse(periods().isClosed(JANUARY));
    }

    @Test
    void aMonthBelowALaterClosedOneStaysClosed() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        periods().close(JANUARY);
        Entry january = office.rooms().journal.latest(1).get(0);
        bills().issue(FEBRUARY);
        periods().close(FEBRUARY);
        assertThrows(Problem.class, () -> office.rooms().journal.undo(january.seq()));
        assertTrue(periods().isClosed(JANUARY));
    }

    @Test
    void theLinesOfAClosedBillThatIsStillRightAreNotRead() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        periods().close(JANUARY);
        office.force("update bill_line set amount = amount + 1");
        assertEquals(0, bills().preview(FEBRUARY).corrections());
        office.force("update bill set fingerprint = null");
        assertEquals(6, bills().preview(FEBRUARY).corrections());
    }

    @Test
    void undoingAClosingForgetsTheFingerprint() {
        office.enrol("2026-01");
        bills().issue(JANUARY);
        periods().close(JANUARY);
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        assertEquals(0, office.force("delete from bill where fingerprint is not null"));
    }

    @Test
    void theFingerprintIsOfWhoIsAskedForWhatInAnyOrder() {
        office.enrol("2026-01");
        Due due = new Due(office.rooms().contributions.months());
        List<BillLine> now = new ArrayList<>();
        due.of(JANUARY).values().forEach(now::addAll);
        assertEquals(6, now.size());
        Fingerprint known = Fingerprint.of(now);
        Collections.reverse(now);
        assertEquals(known, Fingerprint.of(now));
        assertEquals(32, known.hex().length());
        BillLine one = now.remove(0);
        assertNotEquals(known, Fingerprint.of(now));
        now.add(
                new BillLine(
                        one.participation(),
                        one.person(),
                        one.post(),
                        one.basis(),
                        one.amount().plus(Rupiah.of("0.01")),
                        null));
        assertNotEquals(known, Fingerprint.of(now));
    }

    private static List<String> names(List<BilledPerson> people) {
        return people.stream().map(one -> one.person().name()).toList();
    }

    private void official(Bill bill, String amount) {
        bills().official(
                        bill,
                        Rupiah.of(amount),
                        Rupiah.ZERO,
                        "6323 1234 5678",
                        LocalDate.parse("2026-02-02"));
    }
}
