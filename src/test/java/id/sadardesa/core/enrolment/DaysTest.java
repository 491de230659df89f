package id.sadardesa.core.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Days and months that cannot be: a year mistyped would cost a family everything. */
class DaysTest {
    private static final Set<Programme> BASIC = Programme.parse("jkk,jkm");
    private static final LocalDate BORN = LocalDate.of(1990, 1, 12);

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
        budi = office.person("Budi", BORN, Sex.L, 1, kalen, PostKind.KAUR_TU);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Enrolled enrol(String month) {
        return rooms.enrolments.enrol(
                List.of(rooms.enrolments.candidate(budi)), BASIC, Period.parse(month));
    }

    private static Problem refused(Executable work) {
        return assertThrows(Problem.class, work);
    }

    @Test
    void nobodyTakesPartBeforeThereAreRates() {
        assertEquals("enrolment.first.noRate", refused(() -> enrol("1980-01")).text().key());
        assertEquals("enrolment.first.noRate", refused(() -> enrol("2015-06")).text().key());
        assertEquals(List.of(), rooms.enrolments.all());
        assertEquals(1, enrol("2015-07").enrolled());
    }

    @Test
    void nobodyTakesPartBeforeBeingOldEnough() {
        office.change(budi, TestOffice.form("Budi", LocalDate.of(2003, 5, 17), Sex.L, 2));
        Enrolled early = enrol("2020-04");
        assertEquals(0, early.enrolled());
        Reason reason = early.refused().get(0).reasons().get(0);
        assertEquals("youngThen", reason.code());
        assertTrue(reason.text().values().contains(17), "the age stands in the rules");
        assertEquals(1, enrol("2020-05").enrolled());
    }

    @Test
    void aFirstMonthBeforeThePostBeganIsSaid() {
        PostForm post = PostForm.of(rooms.people.posts(budi).get(0));
        rooms.people.changePost(
                rooms.people.posts(budi).get(0), post.starting(LocalDate.of(2024, 6, 1)));
        Enrolled done = enrol("2024-05");
        assertEquals(1, done.enrolled());
        assertEquals(1, done.early().size());
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals(0, enrol("2024-06").early().size());
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedUnlessNobodyTookPart() {
        active();
        Problem slip =
                refused(
                        () ->
                                rooms.enrolments.end(
                                        rooms.enrolments.all(),
                                        EndCause.A1,
                                        LocalDate.of(2006, 2, 28)));
        assertEquals("enrolment.end.early", slip.text().key());
        assertTrue(slip.text().values().contains(LocalDate.of(2026, 1, 1)));
        assertEquals(State.ACTIVE, only().state());
        assertEquals(
                "enrolment.never.noReason",
                refused(() -> rooms.enrolments.neverTookPart(rooms.enrolments.all(), " "))
                        .text()
                        .key());
        rooms.enrolments.neverTookPart(rooms.enrolments.all(), "Salah orang");
        assertEquals(State.ENDED, only().state());
        for (String month : List.of("2026-01", "2026-02", "2026-03")) {
            assertFalse(only().openIn(Period.parse(month)), month);
        }
        assertEquals(State.ENDED, only().on(LocalDate.of(2026, 2, 1)));
    }

    @Test
    void saysWhichMonthsFallAway() {
        active();
        Period until = Period.parse("2026-03");
        assertEquals(
                List.of(Period.parse("2026-02"), until),
                only().lost(LocalDate.of(2026, 1, 20), until));
        assertEquals(List.of(), only().lost(LocalDate.of(2026, 3, 2), until));
        assertEquals(3, only().lost(LocalDate.of(2025, 12, 31), until).size());
    }

    private void active() {
        enrol("2026-01");
        rooms.people.recordKpj(rooms.people.find(budi).orElseThrow(), new Kpj("24000000018"));
        rooms.enrolments.activate(rooms.enrolments.all(), LocalDate.of(2026, 1, 15));
    }

    private Participation only() {
        return rooms.enrolments.all().get(0);
    }
}
