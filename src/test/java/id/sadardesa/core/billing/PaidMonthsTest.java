package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.benefit.Event;
import id.sadardesa.core.benefit.History;
import id.sadardesa.core.benefit.PaidBefore;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which months count where a benefit depends on months of contributions. */
class PaidMonthsTest extends PaymentsOffice {
    @BeforeEach
    void activate() {
        office.force("update person set kpj = '24000000018' where id = '" + kades + "'");
        var enrolments = office.rooms().enrolments;
        enrolments.registered(List.of(office.participation(kades)), LocalDate.parse("2025-11-03"));
        enrolments.activate(List.of(office.participation(kades)), LocalDate.parse("2025-11-05"));
    }

    private History history(String day) {
        return office.rooms()
                .benefits
                .on(LocalDate.parse(day))
                .promised(kades, Event.DEATH)
                .history();
    }

    private void pay(String amount, String on) {
        office.pay(office.dlanggu, NOVEMBER, amount, on);
    }

    @Test
    void onlySettledMonthsCount() {
        assertEquals(new History(0, 0, 0, 0), history("2026-03-10"));
        pay("10800", "2025-12-10");
        assertEquals(new History(1, 1, 0, 0), history("2026-01-10"), "December is not due yet");
        assertEquals(new History(1, 0, 0, 0), history("2026-01-16"), "December is late");
        pay("21600", "2026-02-20");
        assertEquals(
                new History(3, 3, 0, 0),
                history("2026-03-10"),
                "February and March are not billed yet");
    }

    @Test
    void monthsBeforeTheFirstBillAndFromElsewhereCountAsStated() {
        office.force("update participation_term set first_month = date '2025-09-01'");
        pay("32400", "2026-02-10");
        assertEquals(new History(5, 5, 0, 0), history("2026-03-10"));
        Person person = office.rooms().people.find(kades).orElseThrow();
        office.rooms().benefits.setBefore(person, new PaidBefore(36, 24, 0, "JMO"));
        assertEquals(new History(41, 41, 24, 0), history("2026-03-10"));
        assertEquals(
                List.of("source"),
                new PaidBefore(1, 0, 0, " ").problems().stream().map(one -> one.field()).toList());
        assertThrows(
                Problem.class,
                () -> office.rooms().benefits.setBefore(person, new PaidBefore(-1, 0, 0, "JMO")));
        office.rooms().benefits.setBefore(person, PaidBefore.NONE);
        assertEquals(PaidBefore.NONE, office.rooms().benefits.before(kades));
    }

    @Test
    void aRapelOnAnUnpaidBillLeavesTheClosedMonthPaid() {
        pay("10800", "2025-12-10");
        office.rooms().ledger.periods().close(NOVEMBER);
        office.base(null, "2025-11", 900_000);
        office.rooms().ledger.bills().issue(NOVEMBER.next());
        assertTrue(
                office.bill(office.dlanggu, NOVEMBER.next()).owed().compareTo(Rupiah.of(9720)) < 0);
        assertEquals(new History(1, 0, 0, 0), history("2026-01-20"), "given back too much asked");
        office.base(null, "2025-11", 1_100_000);
        office.rooms().ledger.bills().issue(NOVEMBER.next());
        assertTrue(
                office.bill(office.dlanggu, NOVEMBER.next()).owed().compareTo(Rupiah.of(11880))
                        > 0);
        assertEquals(new History(1, 0, 0, 0), history("2026-01-20"), "asked for too little");
    }

    @Test
    void aClosedMonthOfWhoWasRecordedLateIsPaidWithItsRapel() {
        office.rooms().ledger.periods().close(NOVEMBER);
        UUID late = office.person("TERLAMBAT UJI", office.dlanggu, PostKind.KADUS);
        office.enrol("2025-11", late, TWO);
        office.rooms().ledger.bills().issue(NOVEMBER.next());
        Set<UUID> him = Set.of(office.participation(late).id());
        assertEquals(
                PaidMonths.Standing.UNPAID,
                office.rooms()
                        .ledger
                        .arrears()
                        .paidMonths(LocalDate.parse("2026-01-20"))
                        .of(him)
                        .get(NOVEMBER));
        pay("32400", "2026-01-21");
        assertEquals(
                PaidMonths.Standing.PAID,
                office.rooms()
                        .ledger
                        .arrears()
                        .paidMonths(LocalDate.parse("2026-01-22"))
                        .of(him)
                        .get(NOVEMBER));
    }

    @Test
    void aLateMonthBreaksTheRowAlsoWithMonthsFromBefore() {
        Person person = office.rooms().people.find(kades).orElseThrow();
        office.rooms().benefits.setBefore(person, new PaidBefore(36, 0, 0, "JMO"));
        pay("10800", "2025-12-10");
        assertEquals(new History(37, 0, 0, 0), history("2026-03-10"));
    }
}
