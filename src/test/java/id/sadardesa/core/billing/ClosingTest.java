package id.sadardesa.core.billing;

import static id.sadardesa.core.billing.BillingOffice.FEBRUARY;
import static id.sadardesa.core.billing.BillingOffice.JANUARY;
import static id.sadardesa.core.billing.BillingOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.core.village.PostKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of closing a month. */
class ClosingTest {
    @Test
    void aMonthThatWasNeverIssuedCannotBeClosedOver(@TempDir Path folder) {
        try (BillingOffice office = new BillingOffice(folder)) {
            office.person("SITI UJI", office.dlanggu, PostKind.KADES);
            office.enrol("2026-01");
            Ledger ledger = office.rooms().ledger;
            ledger.bills().issue(JANUARY);
            ledger.periods().close(JANUARY);
            ledger.bills().issue(MARCH);
            Problem problem = assertThrows(Problem.class, () -> ledger.periods().close(MARCH));
            assertEquals("billing.close.gap", problem.text().key());
            assertFalse(ledger.periods().isClosed(MARCH));
            ledger.bills().issue(FEBRUARY);
            ledger.periods().close(FEBRUARY);
            ledger.bills().issue(MARCH);
            ledger.periods().close(MARCH);
            assertTrue(ledger.periods().isClosed(MARCH));
        }
    }

    @Test
    void noIssueIsTakenBackBehindAClosing(@TempDir Path folder) {
        try (BillingOffice office = new BillingOffice(folder)) {
            office.person("SITI UJI", office.dlanggu, PostKind.KADES);
            UUID talok = office.person("ABDUL UJI", office.talok, PostKind.KADES);
            office.enrol("2026-01");
            Ledger ledger = office.rooms().ledger;
            ledger.bills().issue(JANUARY);
            office.rooms()
                    .enrolments
                    .refused(
                            List.of(office.participation(talok)),
                            LocalDate.of(2026, 3, 1),
                            "NIK tidak cocok");
            ledger.bills().issue(JANUARY);
            long second = office.rooms().journal.lastSeq();
            ledger.periods().close(JANUARY);
            assertEquals(1, ledger.bills().of(JANUARY).size());
            assertThrows(Problem.class, () -> office.rooms().journal.undo(second));
            assertEquals(1, ledger.bills().of(JANUARY).size());
        }
    }
}
