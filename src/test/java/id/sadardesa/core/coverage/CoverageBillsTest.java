package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What unpaid bills do to protection. */
class CoverageBillsTest {
    @TempDir Path folder;

    @Test
    void billsUnpaidBeyondTheLimitEndTheProtectionAndAreEvidence() {
        try (CoverageOffice story = CoverageOffice.in(folder)) {
            var bills = story.rooms().ledger.bills();
            for (String month : new String[] {"2026-02", "2026-03", "2026-04"}) {
                bills.issue(Period.parse(month));
                assertNull(aktif(story).coverage().cause(), month);
            }
            bills.issue(Period.parse("2026-05"));
            assertEquals(Cause.UNPAID, aktif(story).coverage().cause(), "a fourth month");
            assertTrue(
                    aktif(story).evidence().stream()
                            .map(one -> Texts.indonesian().get(one.what()))
                            .anyMatch(
                                    words -> words.startsWith("Iuran Februari 2026 belum lunas")));
            story.rooms().journal.undo(story.rooms().journal.lastSeq());
            assertNull(aktif(story).coverage().cause());
        }
    }

    private static Proof aktif(CoverageOffice story) {
        return story.rooms().coverages.proof(story.id("Aktif"), CoverageOffice.TODAY);
    }

    @Test
    void aBillAsEvidenceNamesTheActionThatIssuedIt() {
        try (CoverageOffice story = CoverageOffice.in(folder)) {
            story.rooms().ledger.bills().issue(Period.parse("2026-02"));
            Evidence bill =
                    aktif(story).evidence().stream()
                            .filter(one -> one.what().key().equals("coverage.evidence.unpaid"))
                            .findFirst()
                            .orElseThrow();
            assertNotNull(bill.recorded());
            assertEquals(story.rooms().journal.lastSeq(), bill.recorded().seq());
        }
    }
}
