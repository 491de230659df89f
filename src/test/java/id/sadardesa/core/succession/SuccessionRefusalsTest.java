package id.sadardesa.core.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.testkit.TestOffice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of the holder that cannot be, or without a participation. */
class SuccessionRefusalsTest extends SuccessionOffice {
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
}
