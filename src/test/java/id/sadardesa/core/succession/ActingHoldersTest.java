package id.sadardesa.core.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
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

/** Those who hold a second post, or act in one: their protection goes on with what they keep. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class ActingHoldersTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);
    private static final Set<Programme> TWO = Programme.parse("jkk,jkm");
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final LocalDate TMT = LocalDate.of(2026, 3, 1);

    @TempDir Path folder;
    private TestOffice office;
    private Wiring rooms;
    private Village kalen;
    private UUID sekdes;
    private UUID wati;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        rooms = office.rooms();
        kalen = office.village("35.16.09.2002", "Kalen");
        Period january = Period.parse("2026-01");
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16", null, null, january, Rupiah.of(2_000_000), "Contoh", null));
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        PostKind.KADES,
                        null,
                        january,
                        Rupiah.of(3_000_000),
                        "Contoh",
                        null));
        sekdes = office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.SEKDES);
        rooms.people.addPost(sekdes, acting(LocalDate.of(2025, 6, 1)));
        wati = office.person("Wati", BORN, Sex.P, 2, kalen);
        rooms.people.recordKpj(rooms.people.find(sekdes).orElseThrow(), new Kpj("24000000018"));
        rooms.enrolments.enrol(List.of(rooms.enrolments.candidate(sekdes)), TWO, january);
        rooms.enrolments.activate(rooms.enrolments.all(), LocalDate.of(2026, 1, 10));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PostForm acting(LocalDate starts) {
        return new PostForm(
                kalen.id(), PostKind.KADES, Appointment.PLT, null, "188/1", null, starts, null);
    }

    private Post post(UUID person, PostKind kind, Appointment how) {
        return rooms.people.posts(person).stream()
                .filter(one -> one.kind() == kind && one.appointment() == how)
                .findFirst()
                .orElseThrow();
    }

    private SuccessionForm form(
            @Nullable Post leaving,
            @Nullable LocalDate last,
            @Nullable EndCause cause,
            PostKind kind,
            UUID successor,
            Appointment how,
            LocalDate starts) {
        return new SuccessionForm(
                leaving,
                last,
                cause,
                kalen.id(),
                kind,
                null,
                successor,
                null,
                how,
                "188/12/2026",
                null,
                starts,
                null,
                true,
                true,
                TWO,
                Period.parse("2026-03"),
                Funding.ADD);
    }

    private List<String> notes(SuccessionForm form) {
        return rooms.successions.foresee(form).notes().stream().map(Text::key).toList();
    }

    private Participation of(UUID person) {
        return rooms.enrolments.candidate(person).participation().orElseThrow();
    }

    /** The participation was put on the acting post, which ends; the own post stays. */
    @Test
    void whoStaysInAnotherPostStaysProtected() {
        Post plt = post(sekdes, PostKind.KADES, Appointment.PLT);
        rooms.enrolments.rest(of(sekdes), plt.id());
        assertEquals(plt.id(), of(sekdes).postId());
        SuccessionForm form =
                form(plt, LAST, EndCause.A3, PostKind.KADES, wati, Appointment.DEFINITIF, TMT);
        assertTrue(notes(form).contains("succession.note.goesOn"));
        assertFalse(notes(form).contains("succession.note.last"), "nothing ends");
        Succeeded done = rooms.successions.replace(form);
        assertEquals(0, done.ended());
        assertTrue(done.enrolled());
        assertEquals(State.ACTIVE, of(sekdes).state());
        assertEquals(
                post(sekdes, PostKind.SEKDES, Appointment.DEFINITIF).id(), of(sekdes).postId());
        assertEquals(LAST, post(sekdes, PostKind.KADES, Appointment.PLT).ends());
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals(plt.id(), of(sekdes).postId());
    }

    @Test
    void leavingTheOwnPostForGoodEndsNothingWhileActingGoesOn() {
        Post own = post(sekdes, PostKind.SEKDES, Appointment.DEFINITIF);
        rooms.enrolments.rest(of(sekdes), own.id());
        rooms.successions.replace(
                form(own, LAST, EndCause.A1, PostKind.SEKDES, wati, Appointment.DEFINITIF, TMT));
        assertEquals(State.ACTIVE, of(sekdes).state());
        assertEquals(post(sekdes, PostKind.KADES, Appointment.PLT).id(), of(sekdes).postId());
    }

    @Test
    void whoActedBecomesDefinitive() {
        Post plt = post(sekdes, PostKind.KADES, Appointment.PLT);
        SuccessionForm form =
                form(plt, LAST, null, PostKind.KADES, sekdes, Appointment.DEFINITIF, TMT);
        assertEquals(
                List.of(),
                rooms.successions.foresee(form).problems().stream()
                        .filter(FieldProblem::isError)
                        .toList());
        assertTrue(notes(form).contains("succession.note.promoted"));
        Succeeded done = rooms.successions.replace(form);
        assertTrue(done.moved());
        assertFalse(done.enrolled());
        assertEquals(1, rooms.enrolments.all().size());
        Post kades = post(sekdes, PostKind.KADES, Appointment.DEFINITIF);
        assertEquals(kades.id(), of(sekdes).postId());
        assertEquals(TMT, kades.starts());
        assertEquals(LAST, post(sekdes, PostKind.KADES, Appointment.PLT).ends());
        assertEquals(LAST, post(sekdes, PostKind.SEKDES, Appointment.DEFINITIF).ends());
    }

    @Test
    void whoHoldsAPostInFullDoesNotFollowThemselves() {
        Post own = post(sekdes, PostKind.SEKDES, Appointment.DEFINITIF);
        SuccessionForm form =
                form(own, LAST, EndCause.A1, PostKind.SEKDES, sekdes, Appointment.DEFINITIF, TMT);
        assertTrue(
                rooms.successions.foresee(form).problems().stream()
                        .anyMatch(one -> one.text().key().equals("succession.check.same")));
    }

    @Test
    void whoOnlyActsGivesNothingUp() {
        rooms.people.addPost(wati, PostForm.of(kalen.id(), PostKind.KASI_PEM));
        rooms.successions.replace(
                form(null, null, null, PostKind.KAUR_TU, wati, Appointment.PLT, TMT));
        assertNull(post(wati, PostKind.KASI_PEM, Appointment.DEFINITIF).ends());
        assertEquals(TMT, post(wati, PostKind.KAUR_TU, Appointment.PLT).starts());
    }

    /** The decrees are written before the last day; the protection ends only when it has come. */
    @Test
    void aChangeIsPreparedBeforeTheLastDay() {
        UUID kaur = office.person("Kaur", BORN, Sex.L, 3, kalen, PostKind.KAUR_KEU);
        rooms.enrolments.enrol(
                List.of(rooms.enrolments.candidate(kaur)), TWO, Period.parse("2026-01"));
        LocalDate last = LocalDate.of(2026, 3, 31);
        LocalDate starts = LocalDate.of(2026, 4, 1);
        SuccessionForm form =
                form(
                        post(kaur, PostKind.KAUR_KEU, Appointment.DEFINITIF),
                        last,
                        EndCause.A1,
                        PostKind.KAUR_KEU,
                        wati,
                        Appointment.DEFINITIF,
                        starts);
        assertTrue(notes(form).contains("succession.note.endsLater"));
        Succeeded done = rooms.successions.replace(form);
        assertEquals(0, done.ended());
        assertEquals(State.PROPOSED, of(kaur).state());
        assertEquals(List.of(), rooms.expiries.on(TestOffice.TODAY), "it is prepared");
        rooms = office.restart(starts);
        assertEquals(Expiry.Kind.POST_OVER, rooms.expiries.on(starts).get(0).kind());
        assertEquals(starts, rooms.people.posts(wati).get(0).starts());
    }

    @Test
    void theTermOfOfficeIsOfThoseWhoHoldItInFull() {
        UUID old = office.person("Lama", BORN, Sex.L, 4, kalen);
        rooms.people.addPost(old, acting(LocalDate.of(2018, 3, 1)));
        assertEquals(List.of(), rooms.expiries.on(TestOffice.TODAY));
    }

    @Test
    void actingIsSaidWhereverThePostIsNamed() {
        Post plt = post(sekdes, PostKind.KADES, Appointment.PLT);
        Texts texts = Texts.indonesian();
        assertEquals("Plt. Kepala Desa", plt.title(texts));
        assertEquals("Plt. Kepala Desa", texts.get(plt.named()));
        assertEquals(
                "Sekretaris Desa",
                texts.get(post(sekdes, PostKind.SEKDES, Appointment.DEFINITIF).named()));
    }
}
