package id.sadardesa.core.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardsTest {
    private TestOffice office;
    private Scorecards scorecards;
    private Village dlanggu;
    private Village talok;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
        scorecards = office.rooms().plans.scorecards;
        talok = office.village("35.16.09.2006", "Talok");
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        office.person("SITI UJI", LocalDate.of(1980, 1, 2), Sex.P, 1, dlanggu, PostKind.KADES);
        office.person("BUDI UJI", LocalDate.of(1985, 3, 4), Sex.L, 2, dlanggu, PostKind.SEKDES);
        office.person("AGUS UJI", LocalDate.of(1985, 3, 4), Sex.L, 3, talok, PostKind.KADES);
        activate(1);
    }

    /** The first so many of the roster become active. */
    private void activate(int count) {
        var rooms = office.rooms();
        rooms.people.all().stream()
                .filter(one -> !one.name().startsWith("AGUS"))
                .sorted((one, other) -> other.name().compareTo(one.name()))
                .limit(count)
                .forEach(
                        one -> rooms.people.recordKpj(one, Kpj.parse("24000000018").orElseThrow()));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates().stream()
                        .filter(one -> one.line().person().kpj() != null)
                        .toList(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.parse("2026-01"));
        rooms.enrolments.activate(rooms.enrolments.all(), TestOffice.TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Criterion criterion(int n) {
        return scorecards.criteria().stream().filter(c -> c.n() == n).findFirst().orElseThrow();
    }

    private Mark mark(Village village, int n) {
        return scorecards.today().of(village).orElseThrow().marks().stream()
                .filter(mark -> mark.criterion().n() == n)
                .findFirst()
                .orElseThrow();
    }

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

    @Test
    void aCriterionOfTheOfficesOwnCountsAndCanBeTakenAway() {
        Criterion own =
                new Criterion(
                        Ids.next(),
                        9,
                        "Forum desa",
                        Measure.STATED,
                        10,
                        BigDecimal.valueOf(100),
                        false,
                        "Camat");
        scorecards.set(own);
        scorecards.state(talok, own, 100, "Foto");
        assertTrue(mark(talok, 9).met());
        assertEquals(
                "scorecard.inUse",
                assertThrows(Problem.class, () -> scorecards.remove(own)).text().key());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        scorecards.remove(own);
        assertEquals(8, scorecards.criteria().size());
        journal.undo(journal.lastSeq());
        assertEquals(9, scorecards.criteria().size());
    }

    @ParameterizedTest
    @CsvSource({
        "101, 100, scorecard.check.weight",
        "-1, 100, scorecard.check.weight",
        "10, 0, scorecard.check.threshold",
        "10, 100.01, scorecard.check.threshold"
    })
    void aCriterionThatCannotBeMeantIsRefused(int weight, String threshold, String key) {
        Criterion changed = criterion(1).weighing(weight).from(new BigDecimal(threshold));
        Problem problem = assertThrows(Problem.class, () -> scorecards.set(changed));
        assertEquals(key, problem.text().key());
        assertEquals(30, criterion(1).weight());
    }

    @Test
    void awardsAreAHistoryThatCanBeTakenBack() {
        scorecards.award(dlanggu, 2017, "Desa Sadar", "Kantor Cabang", null, null);
        scorecards.award(talok, 2025, "Desa Sadar", "Kantor Cabang", null, "12/2025");
        assertEquals(List.of(2025, 2017), scorecards.awards().stream().map(Award::year).toList());
        assertThrows(
                Problem.class, () -> scorecards.award(talok, 2027, "Desa Sadar", "x", null, null));
        scorecards.remove(scorecards.awards().get(0));
        assertEquals(1, scorecards.awards().size());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(2, scorecards.awards().size());
    }

    @Test
    void theEvidenceNamesPeopleAndMasksTheirNumbers() throws IOException {
        scorecards.award(dlanggu, 2017, "Desa Sadar", "Kantor Cabang", null, null);
        String all = text(null);
        assertTrue(all.contains("PERINGKAT DESA SADAR"), all);
        assertTrue(all.contains("Talok") && all.contains("Dlanggu"), all);
        String one = text(dlanggu);
        assertTrue(one.contains("SITI UJI") && one.contains("BUDI UJI"), one);
        assertFalse(one.contains("AGUS UJI"), one);
        assertTrue(one.contains("1 aktif dari 2 seharusnya"), one);
        assertTrue(one.contains("Penghargaan 2017: Desa Sadar"), one);
        assertTrue(one.contains("*******0018"), one);
        assertFalse(one.contains("24000000018"), "a KPJ is masked");
        String nik = TestOffice.nik(LocalDate.of(1980, 1, 2), Sex.P, 1);
        assertFalse(one.contains(nik), "a NIK is masked");
    }

    private String text(@Nullable Village only) throws IOException {
        byte[] pdf = scorecards.evidence(scorecards.today(), only, Paper.F4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
