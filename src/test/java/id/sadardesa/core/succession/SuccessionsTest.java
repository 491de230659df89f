package id.sadardesa.core.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.report.Mutation;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class SuccessionsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);
    private static final Set<Programme> TWO = Programme.parse("jkk,jkm");
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final LocalDate TMT = LocalDate.of(2026, 3, 1);
    private static final Period MARCH = Period.parse("2026-03");

    @TempDir Path folder;
    private TestOffice office;
    private Wiring rooms;
    private Village kalen;
    private UUID slamet;
    private Post kaur;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        rooms = office.rooms();
        kalen = office.village("35.16.09.2002", "Kalen");
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2026-01"),
                        Rupiah.of("4279787.17"),
                        "Keputusan contoh",
                        null));
        slamet = office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KAUR_KEU);
        rooms.people.recordKpj(rooms.people.find(slamet).orElseThrow(), new Kpj("24000000018"));
        rooms.enrolments.enrol(rooms.enrolments.candidates(), TWO, Period.parse("2026-01"));
        rooms.enrolments.activate(rooms.enrolments.all(), LocalDate.of(2026, 1, 10));
        kaur = rooms.people.posts(slamet).get(0);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void oneActionEndsTheOldAndBeginsTheNewAndIsUndoneAsAWhole() {
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        long before = rooms.journal.lastSeq();
        Succeeded done = rooms.successions.replace(form(null, wati, LAST, TMT));

        assertEquals(before + 1, rooms.journal.lastSeq());
        assertEquals(1, done.ended());
        assertTrue(done.enrolled());
        assertFalse(done.claim());
        Participation old = of(slamet);
        assertEquals(State.ENDED, old.state());
        assertEquals(EndCause.A1, old.endCause());
        assertEquals(LAST, old.endedOn());
        assertEquals(LAST, rooms.people.posts(slamet).get(0).ends());
        Participation fresh = of(done.came());
        assertEquals(State.PROPOSED, fresh.state());
        assertEquals(MARCH, fresh.firstMonth());
        assertEquals(TMT, rooms.people.posts(done.came()).get(0).starts());
        assertEquals(Set.of(done.came()), rooms.cards.waiting());
        assertEquals(
                List.of(Mutation.Kind.JOINED),
                rooms.reports.mutations(MARCH).stream().map(Mutation::kind).toList());
        assertEquals(
                List.of(Mutation.Kind.LEFT),
                rooms.reports.mutations(MARCH.previous()).stream().map(Mutation::kind).toList());

        rooms.journal.undo(before + 1);
        assertEquals(State.ACTIVE, of(slamet).state());
        assertEquals(1, rooms.people.all().size());
        assertEquals(Set.of(), rooms.cards.waiting());
    }

    @Test
    void theQueueOfCardsEndsWithThePrint() {
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        rooms.successions.replace(form(null, wati, LAST, TMT));
        rooms.cards.print(
                rooms.cards.holders(CardChoice.everybody()),
                CardSheet.A4,
                1,
                folder.resolve("kartu.pdf"),
                id.sadardesa.base.Progress.SILENT);
        assertEquals(Set.of(), rooms.cards.waiting());
    }

    @Test
    void whoIsPromotedKeepsTheParticipationOnTheNewPost() {
        UUID wati = office.person("Wati", BORN, Sex.P, 2, kalen, PostKind.STAF);
        rooms.enrolments.enrol(rooms.enrolments.candidates(), TWO, Period.parse("2026-01"));
        SuccessionForm form = form(wati, null, LAST, TMT);
        assertTrue(
                rooms.successions.foresee(form).notes().stream()
                        .anyMatch(note -> note.key().equals("succession.note.already")));
        Succeeded done = rooms.successions.replace(form);
        assertTrue(done.moved());
        assertFalse(done.enrolled());
        assertEquals(2, rooms.enrolments.all().size(), "nobody is enrolled twice");
        Post now =
                rooms.people.posts(wati).stream()
                        .filter(post -> post.kind() == PostKind.KAUR_KEU)
                        .findFirst()
                        .orElseThrow();
        assertEquals(now.id(), of(wati).postId());
        assertEquals(
                TMT.minusDays(1),
                rooms.people.posts(wati).stream()
                        .filter(post -> post.kind() == PostKind.STAF)
                        .findFirst()
                        .orElseThrow()
                        .ends());
    }

    @Test
    void aFormerParticipantComesBackWithTheSameKpj() {
        PersonForm back =
                TestOffice.with(TestOffice.form("Wati", BORN, Sex.P, 2), "kpj", "19000456780");
        UUID wati = rooms.people.register(back, List.of());
        Foreseen foreseen = rooms.successions.foresee(form(wati, null, LAST, TMT));
        assertTrue(
                foreseen.notes().stream()
                        .anyMatch(note -> note.key().equals("succession.note.sameKpj")));
        rooms.successions.replace(form(wati, null, LAST, TMT));
        assertEquals(new Kpj("19000456780"), rooms.people.find(wati).orElseThrow().kpj());
        assertEquals(State.PROPOSED, of(wati).state());
    }

    @Test
    void whoCannotTakePartMayStillTakeThePostAndTheReasonIsSaid() {
        PersonForm asn = TestOffice.with(TestOffice.form("Pak PNS", BORN, Sex.L, 3), "asn", true);
        SuccessionForm form = form(null, asn, LAST, TMT);
        assertEquals(
                List.of("asn"),
                rooms.successions.foresee(form).reasons().stream().map(Reason::code).toList());
        Succeeded done = rooms.successions.replace(form);
        assertFalse(done.enrolled());
        assertEquals(State.ENDED, of(slamet).state());
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-01, lastDay",
        "2026-02-28, , starts",
        "2026-02-28, 2026-02-28, starts",
        "2026-02-28, 2026-02-01, starts"
    })
    void datesThatCannotBeAreRefusedAndNothingIsWritten(
            @Nullable LocalDate last, @Nullable LocalDate starts, String field) {
        SuccessionForm form = form(null, TestOffice.form("Wati", BORN, Sex.P, 2), last, starts);
        assertTrue(
                rooms.successions.foresee(form).problems().stream()
                        .anyMatch(one -> one.isError() && one.field().equals(field)));
        long before = rooms.journal.lastSeq();
        assertThrows(Problem.class, () -> rooms.successions.replace(form));
        assertEquals(before, rooms.journal.lastSeq());
    }

    @Test
    void theSamePersonAndNobodyAreNoSuccessors() {
        assertFalse(rooms.successions.foresee(form(slamet, null, LAST, TMT)).possible());
        assertFalse(rooms.successions.foresee(form(null, null, LAST, TMT)).possible());
    }

    @Test
    void theLetterAndTheWorkbookOfTheMonthAreWritten() throws Exception {
        rooms.successions.replace(form(null, TestOffice.form("Wati", BORN, Sex.P, 2), LAST, TMT));
        for (String name : List.of("mutasi.pdf", "mutasi.xlsx")) {
            Path file = folder.resolve(name);
            rooms.reports.writeMutations(
                    MARCH,
                    rooms.reports.mutations(MARCH),
                    file,
                    id.sadardesa.core.paper.Paper.F4,
                    null);
            assertTrue(java.nio.file.Files.size(file) > 1000);
        }
        Period may = Period.parse("2026-05");
        assertThrows(
                Problem.class,
                () ->
                        rooms.reports.writeMutations(
                                may,
                                rooms.reports.mutations(may),
                                folder.resolve("x.pdf"),
                                id.sadardesa.core.paper.Paper.F4,
                                null));
    }

    private Participation of(UUID person) {
        return rooms.enrolments.all().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private SuccessionForm form(
            @Nullable UUID successor,
            @Nullable PersonForm newcomer,
            @Nullable LocalDate last,
            @Nullable LocalDate starts) {
        return new SuccessionForm(
                kaur,
                last,
                EndCause.A1,
                kalen.id(),
                PostKind.KAUR_KEU,
                null,
                successor,
                newcomer,
                Appointment.DEFINITIF,
                "188/12/2026",
                null,
                starts,
                null,
                true,
                true,
                TWO,
                MARCH,
                Funding.ADD);
    }

    @Test
    void aSuccessorWhoBeginsTomorrowIsPutForwardToday() {
        LocalDate today = TestOffice.TODAY;
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        Succeeded done = rooms.successions.replace(form(null, wati, today, today.plusDays(1)));
        assertTrue(done.enrolled());
        assertEquals(State.PROPOSED, of(done.came()).state());
        assertEquals(Set.of(done.came()), rooms.cards.waiting());
    }

    @Test
    void deathEndsEveryPostAndEveryParticipation() {
        rooms.people.addPost(slamet, PostForm.of(kalen.id(), PostKind.PETANI));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnrolmentForm.of(TWO, Period.parse("2026-01"))
                        .as(Segment.SELF_EMPLOYED)
                        .paidBy(Funding.SELF, null)
                        .earning(Rupiah.of(1_500_000)));
        assertEquals(2, rooms.enrolments.candidate(slamet).open().size());
        PersonForm wati = TestOffice.form("Wati", BORN, Sex.P, 2);
        Succeeded done =
                rooms.successions.replace(because(EndCause.A6, form(null, wati, LAST, TMT)));
        assertEquals(2, done.ended());
        assertTrue(done.claim());
        assertEquals(List.of(), rooms.enrolments.candidate(slamet).open());
        assertTrue(rooms.people.posts(slamet).stream().allMatch(post -> LAST.equals(post.ends())));
    }

    private static SuccessionForm because(EndCause cause, SuccessionForm form) {
        return new SuccessionForm(
                form.leaving(),
                form.lastDay(),
                cause,
                form.village(),
                form.kind(),
                form.unit(),
                form.successor(),
                form.newcomer(),
                form.appointment(),
                form.skNumber(),
                form.skDate(),
                form.starts(),
                form.ends(),
                form.giveUp(),
                form.enrol(),
                form.programmes(),
                form.firstMonth(),
                form.funding());
    }
}
