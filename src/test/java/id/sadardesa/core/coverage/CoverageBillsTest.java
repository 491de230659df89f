package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Test
    void whoPaidFirstAndHasNoNumberIsToldApartFromWhoDidNotPay() {
        try (CoverageOffice story = CoverageOffice.in(folder)) {
            Period february = Period.parse("2026-02");
            story.rooms().ledger.bills().issue(february);
            Coverage unpaid = daftar(story, CoverageOffice.TODAY);
            assertEquals(Cause.FIRST_PAYMENT, unpaid.cause());

            var payments = story.rooms().ledger.payments();
            var debtor = payments.usual(story.kalen()).orElseThrow();
            payments.record(
                    PaymentForm.of(
                            debtor,
                            february,
                            payments.asked(debtor, february, 1),
                            LocalDate.of(2026, 3, 5)));
            assertEquals(Cause.FIRST_PAYMENT, daftar(story, LocalDate.of(2026, 3, 4)).cause());
            Coverage paid = daftar(story, LocalDate.of(2026, 3, 5));
            assertEquals(Cause.NO_KPJ, paid.cause());
            assertEquals("coverage.because.paid", paid.because().key());
            assertTrue(paid.exposed(), "nothing can be claimed without a number");

            Person person = story.rooms().people.find(story.id("Daftar")).orElseThrow();
            story.rooms().people.recordKpj(person, new Kpj("24000009999"));
            assertEquals(
                    "coverage.because.paidNumbered",
                    daftar(story, CoverageOffice.TODAY).because().key());
        }
    }

    @Test
    void aPaidBillNamesItsCodeAndTheActionThatRecordedThePayment() {
        try (CoverageOffice story = CoverageOffice.in(folder)) {
            Period february = Period.parse("2026-02");
            story.rooms().ledger.bills().issue(february);
            var payments = story.rooms().ledger.payments();
            var debtor = payments.usual(story.kalen()).orElseThrow();
            payments.record(
                    new PaymentForm(
                            debtor,
                            february,
                            1,
                            payments.asked(debtor, february, 1),
                            Rupiah.ZERO,
                            LocalDate.of(2026, 3, 5),
                            "8881234567890",
                            null,
                            null));
            List<Evidence> evidence = aktif(story).evidence();
            Evidence paid =
                    evidence.stream()
                            .filter(one -> one.what().key().equals("coverage.evidence.paidCode"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(Texts.indonesian().get(paid.what()).endsWith("kode iuran 8881234567890"));
            assertNotNull(paid.recorded());
            assertEquals(story.rooms().journal.lastSeq(), paid.recorded().seq());
            assertEquals(
                    1,
                    evidence.stream()
                            .filter(one -> one.what().key().equals("coverage.evidence.last"))
                            .count());
        }
    }

    /** Decision 30. */
    @Test
    void aPaymentTakenOffTheRecordOpensItsMonthAndNamesWhoIsActiveByIt() {
        try (CoverageOffice story = CoverageOffice.in(folder)) {
            Period february = Period.parse("2026-02");
            var ledger = story.rooms().ledger;
            ledger.bills().issue(february);
            Set<UUID> without = unproven(story);
            assertTrue(without.contains(story.id("Aktif")));
            assertFalse(without.contains(story.id("Daftar")), "is not active yet");

            var debtor = ledger.payments().usual(story.kalen()).orElseThrow();
            Payment payment =
                    ledger.payments()
                            .record(
                                    PaymentForm.of(
                                            debtor,
                                            february,
                                            ledger.payments().asked(debtor, february, 1),
                                            LocalDate.of(2026, 3, 5)))
                            .payment();
            assertEquals(Set.of(), unproven(story));
            assertEquals(0, aktif(story).coverage().behind().months());
            assertEquals(
                    "coverage.because.paid", daftar(story, CoverageOffice.TODAY).because().key());

            ledger.payments().remove(payment, "Salah desa");
            assertEquals(without, unproven(story));
            Coverage active = aktif(story).coverage();
            assertEquals(1, active.behind().months());
            assertNull(active.cause(), "the number is the branch's word; one month is no gap yet");
            assertTrue(
                    aktif(story).evidence().stream()
                            .anyMatch(one -> one.what().key().equals("coverage.evidence.unpaid")));
            assertEquals(
                    "coverage.because.FIRST_PAYMENT",
                    daftar(story, CoverageOffice.TODAY).because().key());
            for (String month : new String[] {"2026-03", "2026-04", "2026-05"}) {
                ledger.bills().issue(Period.parse(month));
            }
            assertEquals(Cause.UNPAID, aktif(story).coverage().cause(), "beyond the limit");
        }
    }

    private static Set<UUID> unproven(CoverageOffice story) {
        return story.rooms().coverages.unproven().stream()
                .map(one -> one.participation().personId())
                .collect(Collectors.toSet());
    }

    private static Coverage daftar(CoverageOffice story, LocalDate day) {
        return story.rooms().coverages.proof(story.id("Daftar"), day).coverage();
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
