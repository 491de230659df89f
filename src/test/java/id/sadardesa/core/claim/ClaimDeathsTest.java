package id.sadardesa.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Death;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A claim of a death and the death itself are one truth. */
class ClaimDeathsTest {
    private static final LocalDate TODAY = TestOffice.TODAY;
    private static final LocalDate DIED = LocalDate.of(2026, 2, 20);

    @TempDir Path place;
    private TestOffice office;
    private Wiring rooms;
    private Claims claims;
    private UUID siti;

    @BeforeEach
    void open() {
        office = TestOffice.in(place);
        rooms = office.rooms();
        claims = rooms.families.claims();
        Village kalen = office.village("35.16.09.2002", "Kalen");
        siti = office.person("Siti", LocalDate.of(1980, 5, 17), Sex.P, 1, kalen, PostKind.KAUR_TU);
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2026-01"),
                        Rupiah.of(1_000_000),
                        "Contoh",
                        null));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-01"));
        rooms.people.recordKpj(rooms.people.find(siti).orElseThrow(), new Kpj("24000000018"));
        rooms.enrolments.activate(rooms.enrolments.all(), LocalDate.of(2026, 1, 15));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static String key(Executable work) {
        return assertThrows(Problem.class, work).text().key();
    }

    @Test
    void openingTheClaimRecordsTheDeath() {
        ClaimForm form = ClaimForm.of(siti, ClaimKind.JKM, DIED).paidTo("Budi", "suami");
        Death foreseen = claims.deathToRecord(form).orElseThrow();
        assertEquals(1, foreseen.posts().size());
        assertEquals(1, foreseen.participations().size());
        UUID id = claims.open(form);
        assertEquals(DIED, rooms.people.find(siti).orElseThrow().diedOn());
        assertEquals(EndCause.A6, rooms.enrolments.all().get(0).endCause());
        assertEquals(0, rooms.coverages.today().people().size());
        assertTrue(claims.deathToRecord(form).isEmpty());
        ClaimFile file = claims.file(id);
        assertTrue(file.protection().covered());
        assertEquals(Rupiah.of(42_000_000), file.expectedSum());
        rooms.journal.undo(rooms.journal.lastSeq());
        assertNull(rooms.people.find(siti).orElseThrow().diedOn());
        assertEquals(State.ACTIVE, rooms.enrolments.all().get(0).state());
    }

    @Test
    void aClaimForADeathRecordedEarlierTakesItsDay() {
        rooms.enrolments.deaths().record(siti, DIED);
        List<FieldProblem> today = claims.check(ClaimForm.of(siti, ClaimKind.JKM, TODAY));
        assertEquals("claim.check.otherDeath", today.get(0).text().key());
        assertEquals("eventOn", today.get(0).field());
        UUID id = claims.open(ClaimForm.of(siti, ClaimKind.JKM, DIED));
        assertTrue(claims.file(id).protection().covered());
    }

    @Test
    void aDeathThatAClaimRestsOnStaysUntilTheClaimIsTakenBack() {
        rooms.enrolments.deaths().record(siti, DIED);
        long recorded = rooms.journal.lastSeq();
        claims.open(ClaimForm.of(siti, ClaimKind.JKM, DIED));
        assertEquals("journal.undo.inUse", key(() -> rooms.journal.undo(recorded)));
        assertEquals("roster.lives.claimed", key(() -> rooms.enrolments.deaths().revoke(siti)));
        assertEquals(State.ENDED, rooms.enrolments.all().get(0).state(), "nothing half done");
        rooms.journal.undo(rooms.journal.lastSeq());
        rooms.journal.undo(recorded);
        assertNull(rooms.people.find(siti).orElseThrow().diedOn());
    }

    @Test
    void aDayPutRightGoesForTheClaimToo() {
        rooms.enrolments.deaths().record(siti, DIED);
        UUID id = claims.open(ClaimForm.of(siti, ClaimKind.JKM, DIED));
        rooms.enrolments.deaths().record(siti, DIED.plusDays(3));
        assertEquals(DIED.plusDays(3), claims.get(id).eventOn());
        assertTrue(claims.file(id).protection().covered());
    }

    /** Ten days in hospital: the accident decides about protection, the death about the end. */
    @Test
    void anAccidentMayComeBeforeTheDeath() {
        LocalDate accident = DIED.minusDays(10);
        ClaimForm form = ClaimForm.of(siti, ClaimKind.JKK_DEATH, accident);
        List<FieldProblem> wrong = claims.check(form.dying(accident.minusDays(1)));
        assertEquals("claim.check.deathBeforeEvent", wrong.get(0).text().key());
        UUID id = claims.open(form.dying(DIED));
        assertEquals(DIED, rooms.people.find(siti).orElseThrow().diedOn());
        assertEquals(accident, claims.get(id).eventOn());
        assertEquals(DIED, claims.get(id).diedOn());
        assertTrue(claims.file(id).protection().covered());
    }

    @Test
    void aFamilyThatCameEarlierHasWaitedLonger() {
        LocalDate came = LocalDate.of(2026, 2, 25);
        ClaimForm form = ClaimForm.of(siti, ClaimKind.JKM, DIED).paidTo("Budi", "suami");
        assertEquals(
                "claim.check.opened",
                claims.check(form.opened(DIED.minusDays(1))).get(0).text().key());
        assertEquals(
                "claim.check.opened",
                claims.check(form.opened(TODAY.plusDays(1))).get(0).text().key());
        UUID id = claims.open(form.opened(came));
        assertEquals(13, claims.get(id).daysOpen(TODAY));
        claims.tick(claims.get(id), Document.CARD, came.plusDays(1));
        claims.move(claims.get(id), ClaimState.SENT, came.plusDays(2), null, null);
        assertEquals(came.plusDays(2), claims.get(id).last().on());
    }

    @Test
    void aTelephoneThatIsNoneIsRefused() {
        ClaimForm form = ClaimForm.of(siti, ClaimKind.JKM, DIED);
        ClaimForm typed =
                new ClaimForm(
                        siti, ClaimKind.JKM, DIED, null, null, "Budi", "suami", "abc", null, null);
        assertEquals("roster.check.phone", key(() -> claims.open(typed)));
        assertTrue(claims.all().isEmpty());
        claims.open(form);
    }
}
