package id.sadardesa.core.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a death ends, what it leaves as it was, and how it is taken back. */
class DeathsTest {
    private static final Set<Programme> BASIC = Programme.parse("jkk,jkm");
    private static final Period JANUARY = Period.parse("2026-01");
    private static final LocalDate DIED = LocalDate.of(2026, 2, 20);

    @TempDir Path place;
    private TestOffice office;
    private Wiring rooms;
    private Village kalen;
    private UUID budi;

    @BeforeEach
    void open() {
        office = TestOffice.in(place);
        rooms = office.rooms();
        kalen = office.village("35.16.09.2002", "Kalen");
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16", null, null, JANUARY, Rupiah.of(2_000_000), "Perbup 1/2026", null));
        budi =
                office.person(
                        "Budi",
                        LocalDate.of(1980, 4, 17),
                        Sex.L,
                        1,
                        kalen,
                        PostKind.KAUR_TU,
                        PostKind.PETANI);
        enrol(EnrolmentForm.of(BASIC, JANUARY).as(Segment.VILLAGE));
        enrol(
                EnrolmentForm.of(BASIC, JANUARY)
                        .as(Segment.SELF_EMPLOYED)
                        .earning(Rupiah.of(1_000_000)));
        rooms.people.recordKpj(rooms.people.find(budi).orElseThrow(), new Kpj("24000000018"));
        rooms.enrolments.registered(rooms.enrolments.all(), LocalDate.of(2026, 1, 9));
        rooms.enrolments.activate(rooms.enrolments.all(), LocalDate.of(2026, 1, 15));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void enrol(EnrolmentForm form) {
        rooms.enrolments.enrol(List.of(rooms.enrolments.candidate(budi)), form);
    }

    private Deaths deaths() {
        return rooms.enrolments.deaths();
    }

    private Coverage on(LocalDate day) {
        return rooms.coverages.proof(budi, day).coverage();
    }

    private static String key(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Problem.class, work).text().key();
    }

    @Test
    void everythingEndsWithTheDayWhichItselfIsStillProtected() {
        Death death = deaths().record(budi, DIED);
        assertEquals(2, death.participations().size());
        assertEquals(2, death.posts().size());
        assertTrue(death.insured());
        assertEquals(DIED, rooms.people.find(budi).orElseThrow().diedOn());
        for (Participation one : rooms.enrolments.all()) {
            assertEquals(EndCause.A6, one.endCause());
            assertEquals(DIED, one.endedOn());
            assertTrue(one.openIn(Period.parse("2026-02")), "the month of death is the last due");
            assertFalse(one.openIn(Period.parse("2026-03")));
        }
        for (Post post : rooms.people.posts(budi)) {
            assertEquals(DIED, post.ends());
        }
        assertEquals(Guard.BPJS, on(DIED).guard());
        assertEquals(Cause.DECEASED, on(DIED.plusDays(1)).cause());
        assertEquals(0, rooms.coverages.today().exposed().size());
    }

    @Test
    void endingOneParticipationByDeathEndsTheOtherTooAndThePosts() {
        Participation wages =
                rooms.enrolments.all().stream()
                        .filter(one -> one.segment() == Segment.VILLAGE)
                        .findFirst()
                        .orElseThrow();
        rooms.enrolments.end(List.of(wages), EndCause.A6, DIED);
        assertEquals(DIED, rooms.people.find(budi).orElseThrow().diedOn());
        assertTrue(rooms.enrolments.all().stream().noneMatch(Participation::open));
        assertTrue(rooms.enrolments.candidate(budi).line().posts().isEmpty());
    }

    @Test
    void nobodyPutsTheDeadForwardAgain() {
        Candidate before = rooms.enrolments.candidate(budi);
        deaths().record(budi, DIED);
        Enrolled stale = rooms.enrolments.enrol(List.of(before), BASIC, Period.parse("2026-03"));
        assertEquals(0, stale.enrolled());
        assertEquals("deceased", stale.refused().get(0).reasons().get(0).code());
        Candidate now = rooms.enrolments.candidate(budi);
        assertFalse(now.enrollable());
        Enrolled again = rooms.enrolments.reactivate(List.of(now), Period.parse("2026-03"));
        assertEquals(0, again.enrolled());
        assertEquals("deceased", again.refused().get(0).reasons().get(0).code());
        assertEquals(
                "roster.check.endsAfterDeath",
                key(() -> rooms.people.addPost(budi, PostForm.of(kalen.id(), PostKind.RT))));
    }

    @Test
    void aRefusedOneIsNotPutForwardAgainAfterDeath() {
        UUID wati = office.person("Wati", LocalDate.of(1985, 1, 2), Sex.P, 2, kalen, PostKind.RT);
        rooms.enrolments.enrol(
                List.of(rooms.enrolments.candidate(wati)), BASIC, Period.parse("2026-02"));
        List<Participation> hers =
                rooms.enrolments.all().stream().filter(one -> one.personId().equals(wati)).toList();
        rooms.enrolments.refused(hers, TestOffice.TODAY, "NIK tidak padan");
        deaths().record(wati, DIED);
        assertEquals("enrolment.reason.deceased", key(() -> rooms.enrolments.proposeAgain(hers)));
    }

    @Test
    void whoHadLeftBeforeDeathHadLeftAndWhoLeftAfterwardsDidNot() {
        Participation wages = of(Segment.VILLAGE);
        Participation own = of(Segment.SELF_EMPLOYED);
        rooms.enrolments.end(List.of(wages), EndCause.A1, LocalDate.of(2026, 2, 10));
        rooms.enrolments.end(List.of(own), EndCause.A3, LocalDate.of(2026, 3, 5));
        deaths().record(budi, DIED);
        assertEquals(EndCause.A1, of(Segment.VILLAGE).endCause());
        assertEquals(LocalDate.of(2026, 2, 10), of(Segment.VILLAGE).endedOn());
        assertEquals(EndCause.A6, of(Segment.SELF_EMPLOYED).endCause());
        assertEquals(DIED, of(Segment.SELF_EMPLOYED).endedOn());
        assertEquals(Guard.BPJS, on(DIED).guard());
        assertEquals(Cause.DECEASED, on(LocalDate.of(2026, 2, 25)).cause());
    }

    private Participation of(Segment segment) {
        return rooms.enrolments.all().stream()
                .filter(one -> one.segment() == segment)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherDayPutsEverythingRight() {
        deaths().record(budi, DIED);
        assertEquals("enrolment.death.known", key(() -> deaths().record(budi, DIED)));
        LocalDate later = DIED.plusDays(12);
        deaths().record(budi, later);
        assertEquals(later, of(Segment.VILLAGE).endedOn());
        assertEquals(Guard.BPJS, on(DIED.plusDays(1)).guard());
        assertEquals(Cause.DECEASED, on(later.plusDays(1)).cause());
        assertEquals(later, rooms.people.posts(budi).get(0).ends());
        LocalDate earlier = DIED.minusDays(3);
        deaths().record(budi, earlier);
        assertEquals(earlier, of(Segment.SELF_EMPLOYED).endedOn());
        assertEquals(Cause.DECEASED, on(DIED).cause());
    }

    @Test
    void aYearMistypedIsRefused() {
        assertEquals(
                "enrolment.death.early",
                key(() -> deaths().record(budi, LocalDate.of(2006, 2, 20))));
        assertEquals(
                "enrolment.death.future",
                key(() -> deaths().record(budi, TestOffice.TODAY.plusDays(1))));
        assertEquals(
                "enrolment.death.beforeBirth",
                key(() -> deaths().record(budi, LocalDate.of(1979, 1, 1))));
        assertTrue(rooms.enrolments.all().stream().allMatch(Participation::open));
    }

    @Test
    void undoingItBringsAllOfItBack() {
        List<Participation> before = rooms.enrolments.all();
        List<Post> posts = rooms.people.posts(budi);
        deaths().record(budi, DIED);
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals(before, rooms.enrolments.all());
        assertEquals(posts, rooms.people.posts(budi));
        assertNull(rooms.people.find(budi).orElseThrow().diedOn());
    }

    /** A namesake had died: months later, after other things were recorded of the person. */
    @Test
    void aDeathRecordedByMistakeIsRevoked() {
        Post kaur = rooms.people.posts(budi).get(0);
        LocalDate planned = LocalDate.of(2027, 12, 31);
        rooms.people.changePost(kaur, PostForm.of(kaur).ending(planned));
        deaths().record(budi, DIED);
        deaths().record(budi, DIED.plusDays(1));
        assertEquals(2, deaths().revoke(budi));
        assertNull(rooms.people.find(budi).orElseThrow().diedOn());
        assertEquals(planned, rooms.people.posts(budi).get(0).ends());
        assertNull(rooms.people.posts(budi).get(1).ends());
        for (Participation one : rooms.enrolments.all()) {
            assertEquals(State.ACTIVE, one.state());
            assertEquals(LocalDate.of(2026, 1, 15), one.activeOn());
            assertTrue(one.openIn(Period.parse("2026-03")));
        }
        assertEquals(Guard.BPJS, on(TestOffice.TODAY).guard());
        assertEquals("enrolment.death.none", key(() -> deaths().revoke(budi)));
    }

    /** Who waited for the second person waits again; what the branch refused stays refused. */
    @Test
    void whoWaitedForApprovalWaitsAgainAfterARevokedDeath() {
        rooms.offices.choose(Choice.APPROVAL, "yes");
        UUID tri =
                office.person("TRI UJI", LocalDate.of(1988, 3, 4), Sex.L, 7, kalen, PostKind.KADUS);
        rooms.enrolments.enrol(
                List.of(rooms.enrolments.candidate(tri)),
                EnrolmentForm.of(Set.of(Programme.JKK, Programme.JKM), Period.parse("2026-03")));
        assertEquals(State.DRAFT, only(tri).state());
        deaths().record(tri, TestOffice.TODAY);
        assertEquals(State.REFUSED, only(tri).state());
        assertEquals(EndCause.A6, only(tri).last().cause(), "a code and no words");
        assertNull(only(tri).last().note());
        assertNull(only(tri).endCause(), "nobody left");
        assertEquals(1, deaths().revoke(tri));
        assertEquals(State.DRAFT, only(tri).state());
        deaths().record(tri, TestOffice.TODAY);
        asBefore(only(tri).last());
        assertEquals(1, deaths().revoke(tri), "known by its words");
        assertEquals(State.DRAFT, only(tri).state());
        rooms.enrolments.refused(List.of(only(tri)), TestOffice.TODAY, "Tidak lengkap");
        deaths().record(tri, TestOffice.TODAY);
        assertEquals(0, deaths().revoke(tri));
        assertEquals(State.REFUSED, only(tri).state());
    }

    /** A refusal as earlier versions wrote it: in words, without a code. */
    private void asBefore(Step step) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("cause", null);
        row.put("note", "Meninggal dunia");
        rooms.journal.act(
                Action.of("person.died", ""),
                pen -> pen.update("participation_step", step.id(), row));
    }

    private Participation only(UUID person) {
        return rooms.enrolments.all().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** Bills of months after the death fall away, and a closed one gives back what it asked. */
    @Test
    void laterBillsAskForTheDeadNoMore() {
        rooms = office.restart(LocalDate.of(2026, 5, 5));
        for (String month : List.of("2026-02", "2026-03")) {
            rooms.ledger.bills().issue(Period.parse(month));
        }
        rooms.ledger.periods().close(Period.parse("2026-02"));
        rooms.ledger.periods().close(Period.parse("2026-03"));
        deaths().record(budi, DIED);
        rooms.ledger.bills().issue(Period.parse("2026-04"));
        Rupiah april =
                rooms.ledger.arrears().accounts(LocalDate.of(2026, 5, 5)).stream()
                        .flatMap(one -> one.of(Period.parse("2026-04")).stream())
                        .map(one -> one.bill().owed())
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        Rupiah march =
                rooms.ledger.arrears().accounts(LocalDate.of(2026, 5, 5)).stream()
                        .flatMap(one -> one.of(Period.parse("2026-03")).stream())
                        .map(one -> one.bill().owed())
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        assertEquals(Rupiah.ZERO, april.plus(march));
        assertEquals(Guard.BPJS, on(DIED).guard(), "bills of later months tell nothing of the day");
    }
}
