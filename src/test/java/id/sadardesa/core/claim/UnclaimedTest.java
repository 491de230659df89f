package id.sadardesa.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which families are told that a claim of theirs waits. */
class UnclaimedTest extends ClaimOffice {
    private static final LocalDate DIED = LocalDate.of(2026, 6, 1);

    /**
     * Nobody paid: what the village owes can be settled and then protects, what a farmer owed for
     * more than three months lapsed.
     */
    @Test
    void theFamilyOfSomebodyWhoseArrearsLapsedHasNothingToClaim() {
        UUID farmer = farmer();
        rooms = office.restart(DIED.plusDays(1));
        for (Period month = Period.parse("2026-01");
                month.compareTo(Period.parse("2026-05")) <= 0;
                month = month.next()) {
            rooms.ledger.bills().issue(month);
        }
        assertEquals(Cause.LAPSED, rooms.coverages.proof(farmer, DIED).coverage().cause());
        assertEquals(Cause.UNPAID, rooms.coverages.proof(siti, DIED).coverage().cause());
        rooms.enrolments.deaths().record(farmer, DIED);
        rooms.enrolments.deaths().record(siti, DIED);
        assertEquals(Set.of(siti), waiting());
    }

    @Test
    void theFamilyOfSomebodyWhoPaidHas() {
        UUID farmer = farmer();
        rooms = office.restart(DIED);
        rooms.enrolments.deaths().record(farmer, TODAY);
        assertEquals(Set.of(farmer), waiting());
    }

    /** Also of somebody who died before PP 44/2015, or whose year was typed wrongly. */
    @Test
    void theDeathOfSomebodyWhoNeverTookPartWaitsForNothing() {
        UUID former =
                office.person(
                        "Lama",
                        LocalDate.of(1950, 6, 18),
                        Sex.L,
                        3,
                        rooms.villages.all().get(0),
                        PostKind.PETANI);
        rooms.enrolments.deaths().record(former, LocalDate.of(2006, 5, 1));
        assertEquals(Set.of(), waiting());
    }

    private UUID farmer() {
        UUID farmer =
                office.person(
                        "Tani",
                        LocalDate.of(1981, 6, 18),
                        Sex.L,
                        2,
                        rooms.villages.all().get(0),
                        PostKind.PETANI);
        rooms.enrolments.enrol(
                List.of(rooms.enrolments.candidate(farmer)),
                EnrolmentForm.of(Programme.parse("jkk,jkm"), Period.parse("2026-01"))
                        .paidBy(Funding.SELF, null)
                        .earning(Rupiah.of(1_000_000)));
        rooms.people.recordKpj(rooms.people.find(farmer).orElseThrow(), new Kpj("21000001236"));
        rooms.enrolments.activate(rooms.enrolments.candidate(farmer).participations(), ACTIVE_ON);
        return farmer;
    }

    private Set<UUID> waiting() {
        return rooms.families.claims().unclaimed().stream()
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
    }
}
