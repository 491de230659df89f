package id.sadardesa.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    @TempDir Path folder;

    /** A number from an earlier job does not say that the branch has answered. */
    @Test
    void whoIsOnlyPutForwardIsNotActivatedEvenWithANumber() {
        try (TestOffice office = TestOffice.in(folder)) {
            Village kalen = office.village("35.16.09.2002", "Kalen");
            LocalDate born = LocalDate.of(1980, 1, 2);
            UUID siti = office.person("Siti", born, Sex.P, 1, kalen, PostKind.KADES);
            var rooms = office.rooms();
            rooms.people.recordKpj(rooms.people.find(siti).orElseThrow(), new Kpj("24000000018"));
            rooms.enrolments.enrol(
                    rooms.enrolments.candidates(),
                    Set.of(Programme.JKK, Programme.JKM),
                    Period.parse("2026-03"));
            Candidate proposed = rooms.enrolments.candidate(siti);
            assertFalse(Recording.ACTIVE.suits(proposed));
            assertTrue(Recording.lacksAnswer(proposed));
            assertEquals(
                    1, rooms.enrolments.registered(proposed.participations(), TestOffice.TODAY));
            assertTrue(Recording.ACTIVE.suits(rooms.enrolments.candidate(siti)));
        }
    }
}
