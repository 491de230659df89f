package id.sadardesa.core.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardsTest extends ScorecardOffice {
    @Test
    void countsOfficialsAsTheMonthlyReportDoes() {
        assertEquals(Text.of("scorecard.finding.counted", 1, 2), mark(dlanggu, 1).finding());
        assertFalse(mark(dlanggu, 1).met());
        // half of 30 points for half of the officials
        assertEquals(0, mark(dlanggu, 1).points().compareTo(BigDecimal.valueOf(15)));
        assertEquals(Text.of("scorecard.finding.counted", 0, 1), mark(talok, 1).finding());
        assertEquals(Text.of("scorecard.finding.nobody"), mark(talok, 3).finding());
        scorecards.set(criterion(1).from(BigDecimal.valueOf(50)));
        assertTrue(mark(dlanggu, 1).met());
        assertEquals(0, mark(dlanggu, 1).points().compareTo(BigDecimal.valueOf(30)));
    }

    @Test
    void theDefaultsAddUpAndSayWhereTheyComeFrom() {
        List<Criterion> all = scorecards.criteria();
        assertEquals(100, all.stream().mapToInt(Criterion::weight).sum());
        assertTrue(all.stream().allMatch(one -> one.problems().isEmpty()));
    }

    @Test
    void agreementsAndStatementsCountAndCanBeTakenBack() {
        BigDecimal before = scorecards.today().of(talok).orElseThrow().score();
        office.rooms()
                .plans
                .agreements
                .add(
                        AgreementForm.of(
                                AgreementKind.MOU,
                                "MoU",
                                new Side("Pemda", "1", null),
                                new Side("BPJS", "2", null),
                                LocalDate.of(2025, 1, 1),
                                null));
        scorecards.state(talok, criterion(6), 100, "Perdes 3/2026");
        scorecards.state(talok, criterion(6), 50, "Perdes 4/2026");
        assertEquals(
                Text.of("scorecard.finding.stated", "Perdes 4/2026"), mark(talok, 6).finding());
        assertEquals(0, mark(talok, 6).points().compareTo(new BigDecimal("2.5")));
        assertTrue(mark(talok, 5).met());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(
                Text.of("scorecard.finding.stated", "Perdes 3/2026"), mark(talok, 6).finding());
        BigDecimal now = scorecards.today().of(talok).orElseThrow().score();
        assertEquals(0, now.subtract(before).compareTo(BigDecimal.TEN));
    }

    @Test
    void tiesShareAPlaceAndTheNextComesFurtherDown() {
        Criterion only =
                new Criterion(
                        new UUID(0, 1),
                        1,
                        "x",
                        Measure.STATED,
                        10,
                        BigDecimal.valueOf(100),
                        true,
                        "uji");
        List<VillageScore> all = new ArrayList<>();
        for (int percent : new int[] {50, 80, 80, 100, 0}) {
            String code = "35.16.09.200" + (9 - all.size());
            Village village =
                    new Village(
                            UUID.randomUUID(),
                            new VillageCode(code),
                            code,
                            Village.Kind.DESA,
                            Map.of());
            all.add(
                    new VillageScore(
                            village,
                            0,
                            List.of(new Mark(only, BigDecimal.valueOf(percent), Text.of("x")))));
        }
        Scorecard card = Scorecard.of(TestOffice.TODAY, List.of(only), all);
        assertEquals(
                List.of(1, 2, 2, 4, 5), card.scores().stream().map(VillageScore::rank).toList());
        assertEquals("35.16.09.2007", card.scores().get(1).village().name());
        assertEquals(new BigDecimal("80.00"), card.scores().get(1).score());
        assertTrue(card.scores().get(0).ready());
        assertFalse(card.scores().get(1).ready());
    }

    /** Due on Monday 16 February: what is paid that day is in time, what is paid after is not. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 1, 0, 0",
        "2026-02-17, 0, 1, 0",
        ", 0, 0, 1",
    })
    void paidInTimeIsReadFromBillsAndPayments(
            @Nullable LocalDate paid, int inTime, int late, int open) {
        assertEquals("scorecard.finding.notLate", mark(dlanggu, 4).finding().key());
        var rooms = office.rooms();
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2026-01"),
                        Rupiah.of(1_000_000),
                        "Contoh",
                        null));
        rooms.ledger.bills().issue(Period.parse("2026-01"));
        if (paid != null) {
            var debtor = rooms.ledger.payments().usual(dlanggu).orElseThrow();
            rooms.ledger
                    .payments()
                    .record(
                            PaymentForm.of(
                                    debtor, Period.parse("2026-01"), Rupiah.of(5_400), paid));
        }
        assertEquals(
                Text.of("scorecard.finding.inTime", inTime, 1, late, open),
                mark(dlanggu, 4).finding());
        assertEquals(inTime == 1, mark(dlanggu, 4).met());
    }

    @Test
    void pastYearsStandAsOnTheirLastDay() {
        Scorecard last = scorecards.of(2025);
        assertEquals(LocalDate.of(2025, 12, 31), last.day());
        assertEquals(
                Text.of("scorecard.finding.counted", 0, 2),
                last.of(dlanggu).orElseThrow().marks().get(0).finding());
        assertEquals(scorecards.today().day(), scorecards.of(2026).day());
        assertThrows(Problem.class, () -> scorecards.of(2027));
        assertThrows(Problem.class, () -> scorecards.of(2013));
    }
}
