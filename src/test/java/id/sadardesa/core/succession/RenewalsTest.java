package id.sadardesa.core.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.Wiring;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
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
        rooms.renewals.renew(post(), new Renewal("188/2/2026", LocalDate.of(2026, 3, 2), until));
        assertEquals(before + 1, rooms.journal.lastSeq());
        assertEquals("188/2/2026", post().skNumber());
        assertEquals(LocalDate.of(2026, 3, 2), post().skDate());
        assertEquals(until, post().ends());
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
        Renewal renewal = new Renewal(number, date, ends);
        assertEquals(field, rooms.renewals.check(post(), renewal).get(0).field());
        long before = rooms.journal.lastSeq();
        assertThrows(Problem.class, () -> rooms.renewals.renew(post(), renewal));
        assertEquals(before, rooms.journal.lastSeq());
    }
}
