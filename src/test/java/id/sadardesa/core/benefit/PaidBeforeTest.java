package id.sadardesa.core.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months that somebody paid elsewhere are no enrolment here. */
class PaidBeforeTest {
    private static final PaidBefore MONTHS = new PaidBefore(24, 12, 0, "JMO");

    @Test
    void whoOnlyPaidElsewhereIsTakenOffTheRosterWithTheMonthsAndComesBackWithThem(
            @TempDir Path folder) {
        try (TestOffice office = TestOffice.in(folder)) {
            var rooms = office.rooms();
            Village kalen = office.village("35.16.09.2002", "Kalen");
            office.person("Adi", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
            Person adi = rooms.people.all().get(0);
            rooms.benefits.setBefore(adi, MONTHS);

            rooms.people.remove(adi.id());
            assertEquals(List.of(), rooms.people.all());
            assertEquals(PaidBefore.NONE, rooms.benefits.before(adi.id()));

            rooms.journal.undo(rooms.journal.lastSeq());
            assertEquals(MONTHS, rooms.benefits.before(adi.id()));

            rooms.enrolments.enrol(
                    rooms.enrolments.candidates(),
                    Programme.parse("jkk,jkm"),
                    Period.parse("2026-03"));
            Problem refused = assertThrows(Problem.class, () -> rooms.people.remove(adi.id()));
            assertEquals("roster.remove.enrolled", refused.text().key());
            assertEquals(MONTHS, rooms.benefits.before(adi.id()), "nothing was taken away");
        }
    }
}
