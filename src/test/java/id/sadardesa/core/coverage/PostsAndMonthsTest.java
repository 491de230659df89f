package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That only the post and the months that carry a participation protect somebody. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class PostsAndMonthsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 4, 17);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Set<Programme> TWO = Programme.parse("jkk,jkm");

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        office.restart(JANUARY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void workOnTheOwnAccountDoesNotCarryAPostThatEnded() {
        UUID kadus =
                person(
                        BORN,
                        1,
                        post(PostKind.KADUS, "2020-01-01", "2026-02-28"),
                        post(PostKind.PETANI, null, null));
        takePart(TWO, "2026-01", JANUARY);
        office.restart(TestOffice.TODAY);
        assertNull(on(kadus, LocalDate.of(2026, 2, 28)).cause());
        assertEquals(Cause.POST_ENDED, on(kadus, LocalDate.of(2026, 3, 1)).cause());
        assertTrue(on(kadus, DAY).exposed());
    }

    /** The one who holds the post now is counted, and not the successor of next month. */
    @Test
    void whoBeginsNextMonthIsNotUnprotectedToday() {
        office.restart(TestOffice.TODAY);
        UUID next = person(BORN, 1, post(PostKind.KADUS, "2026-04-01", null));
        takePart(TWO, "2026-04", TestOffice.TODAY);
        Coverage today = on(next, TestOffice.TODAY);
        assertEquals(Cause.NO_POST, today.cause());
        assertFalse(today.counts());
        office.restart(LocalDate.of(2026, 4, 2));
        assertTrue(on(next, LocalDate.of(2026, 4, 1)).exposed());
    }

    @Test
    void anotherPaidPostCarriesIt() {
        UUID kadus =
                person(
                        BORN,
                        1,
                        post(PostKind.KADUS, "2020-01-01", "2026-02-28"),
                        post(PostKind.STAF, null, null));
        takePart(TWO, "2026-01", JANUARY);
        office.restart(TestOffice.TODAY);
        assertNull(on(kadus, DAY).cause());
    }

    /** UU 3/2024 Pasal 118: who was in office then stays for eight years. */
    @Test
    void whomTheLawKeepsInOfficeStaysProtectedUntilAnotherComes() {
        UUID kades = person(BORN, 1, post(PostKind.KADES, "2020-02-01", "2026-01-31"));
        takePart(TWO, "2026-01", JANUARY);
        office.restart(TestOffice.TODAY);
        assertEquals(Guard.BPJS, on(kades, DAY).guard());
        assertEquals(List.of(Expiry.Kind.TERM_LONGER), told());

        person(BORN.plusYears(1), 2, post(PostKind.KADES, "2026-02-15", null));
        assertEquals(Cause.POST_ENDED, on(kades, DAY).cause());
        assertEquals(List.of(Expiry.Kind.POST_OVER), told());
        assertEquals(Guard.BPJS, on(kades, LocalDate.of(2026, 2, 14)).guard(), "the day before");
    }

    @Test
    void nothingProtectsBeforeTheFirstMonthThatIsPaid() {
        UUID kades = person(BORN, 1, post(PostKind.KADES, null, null));
        office.restart(TestOffice.TODAY);
        takePart(TWO, "2026-06", TestOffice.TODAY);
        office.restart(LocalDate.of(2026, 6, 1));
        Coverage early = on(kades, LocalDate.of(2026, 3, 11));
        assertEquals(Cause.FIRST_PAYMENT, early.cause());
        assertEquals("coverage.because.early", early.because().key());
        assertEquals(Cause.FIRST_PAYMENT, on(kades, LocalDate.of(2026, 5, 31)).cause());
        assertNull(on(kades, LocalDate.of(2026, 6, 1)).cause());
    }

    /** 59 years on 15 March 2026: for April and later no pension contribution is due. */
    @Test
    void theProofConfirmsNoPensionBeyondItsAge() {
        UUID kades = person(LocalDate.of(1967, 3, 15), 1, post(PostKind.KADES, null, null));
        takePart(EnumSet.allOf(Programme.class), "2026-01", JANUARY);
        office.restart(LocalDate.of(2026, 6, 16));
        assertEquals(
                List.of(Programme.values()),
                rooms().coverages.proof(kades, LocalDate.of(2026, 3, 31)).covered(),
                "March is still paid");
        assertEquals(
                List.of(Programme.JKK, Programme.JKM, Programme.JHT),
                rooms().coverages.proof(kades, LocalDate.of(2026, 6, 15)).covered());
    }

    private Wiring rooms() {
        return office.rooms();
    }

    private UUID person(LocalDate born, int serial, PostForm... posts) {
        return rooms().people
                .register(
                        TestOffice.form("ORANG UJI " + serial, born, Sex.L, serial),
                        List.of(posts));
    }

    private void takePart(Set<Programme> programmes, String first, LocalDate active) {
        var rooms = rooms();
        rooms.enrolments.enrol(rooms.enrolments.candidates(), programmes, Period.parse(first));
        rooms.people.recordKpj(rooms.people.all().get(0), new Kpj("24000000018"));
        rooms.enrolments.activate(rooms.enrolments.all(), active);
    }

    private Coverage on(UUID person, LocalDate day) {
        return rooms().coverages.proof(person, day).coverage();
    }

    private List<Expiry.Kind> told() {
        return rooms().expiries.on(TestOffice.TODAY).stream().map(Expiry::kind).toList();
    }

    private PostForm post(PostKind kind, @Nullable String starts, @Nullable String ends) {
        return new PostForm(
                kalen.id(),
                kind,
                Appointment.DEFINITIF,
                null,
                null,
                null,
                starts == null ? null : LocalDate.parse(starts),
                ends == null ? null : LocalDate.parse(ends));
    }
}
