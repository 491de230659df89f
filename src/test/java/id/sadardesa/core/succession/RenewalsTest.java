package id.sadardesa.core.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class RenewalsTest {
    private static final LocalDate OLD_END = LocalDate.of(2026, 3, 31);

    @TempDir Path folder;
    private TestOffice office;
    private Wiring rooms;
    private UUID kader;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        rooms = office.rooms();
        Village kalen = office.village("35.16.09.2002", "Kalen");
        kader =
                rooms.people.register(
                        TestOffice.form("Wati", LocalDate.of(1980, 5, 5), Sex.P, 1),
                        List.of(
                                PostForm.of(kalen.id(), PostKind.KADER)
                                        .renewed("188/1/2025", LocalDate.of(2025, 3, 1), OLD_END)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Post post() {
        return rooms.people.posts(kader).get(0);
    }

    @Test
    void theNewDecreeEndsTheReminderAndIsTakenBackAsOneAction() {
        assertEquals(1, rooms.expiries.on(TestOffice.TODAY).size());
        long before = rooms.journal.lastSeq();
        LocalDate until = LocalDate.of(2027, 3, 31);
        rooms.renewals.renew(
                post(), new Renewal("188/2/2026", LocalDate.of(2026, 3, 2), null, until));
        assertEquals(before + 1, rooms.journal.lastSeq());
        assertEquals("188/1/2025", post().skNumber(), "held today by the old decree");
        assertEquals(OLD_END, post().ends());
        Post next = rooms.people.posts(kader).get(1);
        assertEquals("188/2/2026", next.skNumber());
        assertEquals(LocalDate.of(2026, 3, 2), next.skDate());
        assertEquals(OLD_END.plusDays(1), next.starts());
        assertEquals(until, next.ends());
        assertEquals(List.of(), rooms.expiries.on(TestOffice.TODAY));

        rooms.journal.undo(before + 1);
        assertEquals("188/1/2025", post().skNumber());
        assertEquals(OLD_END, rooms.expiries.on(TestOffice.TODAY).get(0).on());
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-03-02, 2027-03-31, skNumber",
        "188/2, 2026-03-02, , ends",
        "188/2, 2026-03-02, 2026-03-31, ends",
        "188/2, 2026-03-11, 2027-03-31, skDate"
    })
    void whatIsMissingOrWrongIsSaidOfItsField(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable LocalDate ends,
            String field) {
        Renewal renewal = new Renewal(number, date, null, ends);
        assertEquals(field, rooms.renewals.check(post(), renewal).get(0).field());
        long before = rooms.journal.lastSeq();
        assertThrows(Problem.class, () -> rooms.renewals.renew(post(), renewal));
        assertEquals(before, rooms.journal.lastSeq());
    }

    /** A past day still knows the decree of that day, and the participation goes on unbroken. */
    @Test
    void theOldTermStaysOnRecordAndWhatRestsOnItGoesOn() {
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-03"));
        rooms = office.restart(LocalDate.of(2026, 4, 20));
        assertEquals(
                Expiry.Kind.POST_OVER, rooms.expiries.on(LocalDate.of(2026, 4, 20)).get(0).kind());
        Post old = post();
        LocalDate until = LocalDate.of(2027, 3, 31);
        UUID fresh =
                rooms.renewals.renew(
                        old, new Renewal("188/2/2026", LocalDate.of(2026, 4, 15), null, until));
        assertEquals(2, rooms.people.posts(kader).size());
        assertTrue(rooms.people.posts(kader).contains(old), "nothing of the old term changed");
        assertEquals(fresh, rooms.enrolments.all().get(0).postId());
        assertEquals(List.of(), rooms.expiries.on(LocalDate.of(2026, 4, 20)));
        assertEquals("188/1/2025", rooms.people.lines(OLD_END).get(0).posts().get(0).skNumber());
        assertEquals(
                "188/2/2026",
                rooms.people.lines(OLD_END.plusDays(1)).get(0).posts().get(0).skNumber());
    }

    @Test
    void aPostWithoutAnEndGetsOneAndATermThatBeginsEarlierCutsTheOld() {
        Post old = post();
        rooms.people.changePost(
                old, PostForm.of(old).ending(null).starting(LocalDate.of(2025, 4, 1)));
        Renewal open = new Renewal("188/2", null, null, LocalDate.of(2027, 3, 31));
        assertEquals("starts", rooms.renewals.check(post(), open).get(0).field());
        LocalDate starts = LocalDate.of(2026, 3, 1);
        rooms.renewals.renew(post(), new Renewal("188/2", null, starts, LocalDate.of(2027, 3, 31)));
        assertEquals(starts, post().starts());
        assertEquals(starts.minusDays(1), rooms.people.posts(kader).get(1).ends());
    }
}
