package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.FEBRUARY;
import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static id.sadardesa.core.billing.BillingOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two farmers of one village who each pay their own contributions, 16,800 a month. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class SelfPayersTest {
    private static final Rupiah MONTH = Rupiah.of(16_800);

    private BillingOffice office;
    private UUID andi;
    private UUID budi;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new BillingOffice(folder);
        andi = office.person("ANDI UJI", office.talok, PostKind.PETANI);
        budi = office.person("BUDI UJI", office.talok, PostKind.PETANI);
        enrol();
        office.office.restart(LocalDate.of(2026, 2, 1));
        office.rooms().enrolments.registered(all(), LocalDate.of(2026, 1, 10));
        number(andi, "24000000018");
        number(budi, "21000001236");
        office.rooms().enrolments.activate(all(), LocalDate.of(2026, 1, 20));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void enrol() {
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnrolmentForm.of(BillingOffice.TWO, JANUARY)
                                .paidBy(Funding.SELF, null)
                                .earning(Rupiah.of(1_000_000)));
    }

    private void number(UUID person, String kpj) {
        office.rooms()
                .people
                .recordKpj(office.rooms().people.find(person).orElseThrow(), new Kpj(kpj));
    }

    private List<Participation> all() {
        return office.rooms().enrolments.all();
    }

    private Coverage coverage(UUID person, LocalDate day) {
        return office.rooms().coverages.proof(person, day).coverage();
    }

    private Payments payments() {
        return office.rooms().ledger.payments();
    }

    private Issue issue(Period month) {
        return office.rooms().ledger.bills().issue(month);
    }

    private Debtor of(UUID person) {
        UUID own = office.participation(person).id();
        return payments().debtors(office.talok).stream()
                .filter(one -> one.self() != null)
                .filter(one -> Objects.requireNonNull(one.self()).participation().equals(own))
                .findFirst()
                .orElseThrow();
    }

    private Debtor shared() {
        return payments().debtors(office.talok).stream()
                .filter(Debtor::shared)
                .findFirst()
                .orElseThrow();
    }

    private void pay(Debtor debtor, Period month, Rupiah amount, String on) {
        payments().record(PaymentForm.of(debtor, month, amount, LocalDate.parse(on)));
    }

    /** Puts the bills of these months together, as they were before each had one. */
    private void share(Period... months) {
        for (Period month : months) {
            List<Bill> own = office.rooms().ledger.bills().of(month);
            UUID first = own.get(0).id();
            UUID second = own.get(1).id();
            office.force(
                    "update bill_line set bill_id = '"
                            + first
                            + "' where bill_id = '"
                            + second
                            + "'");
            office.force("delete from bill where id = '" + second + "'");
            office.force(
                    "update bill set participation_id = null, people = 2, total = 33600 where id ="
                            + " '"
                            + first
                            + "'");
        }
    }

    @Test
    void whoPaysIsProtectedAndWhoDoesNotPayLapses() {
        LocalDate june = LocalDate.of(2026, 6, 20);
        office.office.restart(june);
        for (int month = 1; month <= 5; month++) {
            Period period = Period.parse("2026-0" + month);
            issue(period);
            pay(of(andi), period, asked(of(andi), period), "2026-0" + (month + 1) + "-10");
        }
        assertEquals(2, office.rooms().ledger.bills().of(JANUARY).size());
        assertEquals("ANDI UJI", of(andi).named());
        assertTrue(coverage(andi, june).covered());
        assertEquals(Cause.LAPSED, coverage(budi, june).cause());
        assertEquals(Rupiah.ZERO, payments().account(of(andi)).advance());
        assertEquals(0, payments().account(of(andi)).lapsed().size());
        assertNotEquals(of(andi), of(budi));
    }

    private Rupiah asked(Debtor debtor, Period month) {
        return payments().asked(debtor, month, 1);
    }

    @Test
    void aMonthThatWasClosedTogetherGetsNoRapel() {
        office.office.restart(LocalDate.of(2026, 3, 20));
        issue(JANUARY);
        share(JANUARY);
        assertTrue(issue(JANUARY).unchanged(), "an open month stays as it was asked for");
        office.rooms().ledger.periods().close(JANUARY);
        Issue february = issue(FEBRUARY);
        assertEquals(0, february.corrections());
        assertEquals(2, february.bills());
        assertEquals(MONTH.times(2), february.total());
    }

    @Test
    void whatWasPaidTogetherAheadGoesToTheBillsThatEachHasNow() {
        office.office.restart(LocalDate.of(2026, 3, 20));
        issue(JANUARY);
        issue(FEBRUARY);
        share(JANUARY, FEBRUARY);
        pay(shared(), FEBRUARY, MONTH.times(4), "2026-02-10");
        office.force(
                "update bill set for_month = date '2026-03-01' where for_month = date"
                        + " '2026-02-01'");
        office.force(
                "delete from bill_line where bill_id in (select id from bill where for_month = date"
                        + " '2026-03-01')");
        office.force("delete from bill where for_month = date '2026-03-01'");
        assertEquals(MONTH.times(2), payments().account(shared()).advance());
        issue(FEBRUARY);
        assertEquals(Rupiah.ZERO, payments().account(of(andi)).open());
        assertEquals(Rupiah.ZERO, payments().account(of(budi)).open());
        assertEquals(Rupiah.ZERO, payments().account(shared()).advance());
        assertEquals(Rupiah.ZERO, payments().account(shared()).open());
        issue(MARCH);
        assertEquals(MONTH, payments().account(of(andi)).open());
        Rupiah money =
                office.rooms().ledger.arrears().accounts(LocalDate.of(2026, 3, 20)).stream()
                        .map(one -> one.paid().plus(one.advance()))
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        assertEquals(MONTH.times(4), money, "nothing lost, nothing twice");
    }

    @Test
    void aNewcomerInAMonthThatWasIssuedTogetherHasAnOwnBill() {
        office.office.restart(LocalDate.of(2026, 3, 20));
        issue(JANUARY);
        share(JANUARY);
        UUID cici = office.person("CICI UJI", office.talok, PostKind.PETANI);
        enrol();
        Issue again = issue(JANUARY);
        assertEquals(1, again.count(BillChange.Kind.NEW));
        assertEquals(1, again.count(BillChange.Kind.UNCHANGED));
        assertEquals("CICI UJI", of(cici).named());
    }
}
