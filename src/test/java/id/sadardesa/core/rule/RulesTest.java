package id.sadardesa.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Migrations;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static Database database;
    private static Journal journal;
    private static Rules rules;

    @BeforeAll
    static void open(@TempDir Path place) {
        DataFolder folder = new DataFolder(place).create();
        database = Database.open(folder, "00".repeat(32).toCharArray());
        Migrations.begin(database);
        journal = new Journal(database, Clock.systemUTC(), () -> "penguji");
        rules = new Rules(database, journal);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07, 7000000",
        "2016-02, 7000000",
        "2016-03, 7335300",
        "2017-03, 7703500",
        "2018-03, 8094000",
        "2019-03, 8512400",
        "2020-03, 8939700",
        "2021-03, 8754600",
        "2022-03, 9077600",
        "2023-03, 9559600",
        "2024-03, 10042300",
        "2025-03, 10547400",
        "2026-02, 10547400",
        "2026-03, 11086300"
    })
    void knowsTheCeilingOfEveryYear(String month, String amount) {
        Cap cap = rules.cap(Period.parse(month)).orElseThrow();
        assertEquals(Rupiah.of(amount), cap.amount());
        assertTrue(cap.legalBasis().startsWith("PP 45/2015 Pasal 29"), cap.legalBasis());
    }

    /**
     * cap(y) = cap(y-1) x (1 + growth), cut to whole hundreds: the seeded rows agree with the law's
     * own rule.
     */
    @Test
    void everyCeilingFollowsFromTheOneBefore() {
        List<String> growth =
                List.of(
                        "4.79", "5.02", "5.07", "5.17", "5.02", "-2.07", "3.69", "5.31", "5.05",
                        "5.03", "5.11");
        List<Cap> caps = rules.book().caps();
        assertEquals(growth.size() + 1, caps.size());
        for (int i = 0; i < growth.size(); i++) {
            BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(growth.get(i)).movePointLeft(2));
            BigDecimal raw = caps.get(i).amount().value().multiply(factor);
            BigDecimal cut = raw.subtract(raw.remainder(BigDecimal.valueOf(100)));
            assertEquals(new Rupiah(cut), caps.get(i + 1).amount());
        }
    }

    @Test
    void saysWhenACeilingIsAYearOld() {
        Cap cap = rules.cap(Period.parse("2027-03")).orElseThrow();
        assertTrue(cap.isOverdueIn(Period.parse("2027-03")));
        assertFalse(cap.isOverdueIn(Period.parse("2027-02")));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 56",
        "2019-01-01, 57",
        "2022-01-01, 58",
        "2024-12-31, 58",
        "2025-01-01, 59",
        "2028-01-01, 60",
        "2043-01-01, 65",
        "2050-01-01, 65"
    })
    void knowsThePensionAgeOfEveryYear(LocalDate on, int years) {
        assertEquals(years, rules.pensionAge(on).orElseThrow().years());
    }

    /** 58 years until December 2024, 59 until December 2027, then 60. */
    @ParameterizedTest
    @CsvSource({
        "1966-03-15, 2024-03-14, ",
        "1966-03-15, 2024-03-15, 58",
        "1966-03-15, 2025-01-01, 58",
        "1966-03-15, 2031-01-01, 58",
        "1967-01-15, 2025-01-15, ",
        "1967-01-15, 2026-01-15, 59",
        "1968-12-01, 2027-11-30, ",
        "1968-12-01, 2028-01-30, 59",
        "1969-01-01, 2028-12-31, ",
        "1969-01-01, 2029-01-01, 60",
        "1950-01-01, 2026-01-01, 56"
    })
    void anAgeOnceReachedStaysReached(LocalDate born, LocalDate on, @Nullable Integer years) {
        assertEquals(
                years,
                rules.book()
                        .reached(AgeRule.JP_PENSION, born, on)
                        .map(AgeLimit::years)
                        .orElse(null));
    }

    @Test
    void knowsTheOtherAges() {
        LocalDate on = LocalDate.of(2026, 11, 1);
        assertEquals(56, rules.age(AgeRule.JHT_PAYOUT, on).orElseThrow().years());
        assertEquals(65, rules.age(AgeRule.BPU_ENTRY, on).orElseThrow().years());
        assertEquals(60, rules.age(AgeRule.PERANGKAT_END, on).orElseThrow().years());
    }

    @Test
    void anAgeIsReachedOnTheBirthday() {
        AgeLimit limit = rules.pensionAge(LocalDate.of(2026, 1, 1)).orElseThrow();
        LocalDate born = LocalDate.of(1967, 5, 20);
        assertFalse(limit.isReachedBy(born, LocalDate.of(2026, 5, 19)));
        assertTrue(limit.isReachedBy(born, LocalDate.of(2026, 5, 20)));
    }

    @ParameterizedTest
    @CsvSource({"I, 0.24", "II, 0.54", "III, 0.89", "IV, 1.27", "V, 1.74"})
    void knowsTheAccidentRateOfEveryRiskClass(RiskClass risk, BigDecimal percent) {
        List<Rate> rates = rules.tariff(Period.parse("2026-08"), risk).of(Programme.JKK);
        assertEquals(1, rates.size());
        assertEquals(0, percent.compareTo(rates.get(0).percent()));
    }

    @ParameterizedTest
    @CsvSource({"JKM, 0.30, ", "JHT, 3.70, 2.00", "JP, 2.00, 1.00"})
    void knowsWhoPaysHowMuch(Programme programme, BigDecimal employer, BigDecimal worker) {
        List<Rate> rates = rules.tariff(Period.parse("2026-08"), RiskClass.I).of(programme);
        assertEquals(0, employer.compareTo(rates.get(0).percent()));
        assertEquals(Payer.EMPLOYER, rates.get(0).payer());
        assertEquals(worker == null ? 1 : 2, rates.size());
        if (worker != null) {
            assertEquals(Payer.WORKER, rates.get(1).payer());
            assertEquals(0, worker.compareTo(rates.get(1).percent()));
        }
    }

    @Test
    void namesProgrammeAndMonthWhenARateIsMissing() {
        Tariff tariff = rules.tariff(Period.parse("2015-06"), RiskClass.I);
        Problem problem = assertThrows(Problem.class, () -> tariff.of(Programme.JKM));
        assertEquals("rule.rate.missing", problem.text().key());
        assertEquals(List.of("JKM", Period.parse("2015-06")), problem.text().values());
        assertThrows(Problem.class, tariff::requireCap);
    }

    @ParameterizedTest
    @CsvSource({
        "35.16, 2021-01, 4279787.17, false",
        "35.16, 2024-12, 4279787.17, true",
        "35.16, 2025-05, 4856026, false",
        "35.16, 2025-10, 4856026, false",
        "35.16, 2025-11, 4925398, false",
        "35.16, 2026-11, 4925398, true",
        "63.02, 2019-05, 2796429.62, false",
        "63.02, 2020-06, 3034828.97, false",
        "63.02, 2026-11, 3904645, false",
        "35.23, 2019-12, 2333641.85, false"
    })
    void knowsTheWageBasesOfTheSeededPlaces(
            String kabupaten, String month, String amount, boolean earlier) {
        WageBase base =
                rules.wageBase(kabupaten, PostKind.KADES, Period.parse(month)).orElseThrow();
        assertEquals(Rupiah.of(amount), base.amount());
        assertEquals(earlier, base.isFromEarlierYear(Period.parse(month)));
        assertTrue(base.legalBasis().startsWith("UMK Kabupaten "), base.legalBasis());
    }

    @Test
    void inventsNoWage() {
        assertTrue(rules.wageBase("35.16", PostKind.KADES, Period.parse("2020-12")).isEmpty());
        assertTrue(rules.wageBase("11.01", PostKind.KADES, Period.parse("2026-01")).isEmpty());
    }

    @Test
    void theClosestWageGoesFirst() {
        String place = "99.01";
        rules.setWageBase(form(place, null, null, "2026-06", 4_000_000));
        rules.setWageBase(form(place, null, PostGroup.RT_RW, "2026-01", 1_000_000));
        rules.setWageBase(form(place, PostKind.RW, null, "2025-01", 1_500_000));
        Period month = Period.parse("2026-07");
        assertEquals(Rupiah.of(4_000_000), amount(place, PostKind.KADES, month));
        assertEquals(Rupiah.of(1_000_000), amount(place, PostKind.RT, month));
        assertEquals(Rupiah.of(1_500_000), amount(place, PostKind.RW, month));
        assertTrue(rules.wageBase(place, PostKind.KADES, Period.parse("2026-05")).isEmpty());
    }

    @Test
    void aWageBaseIsCorrectedTakenOffAndUndone() {
        String place = "99.02";
        Period month = Period.parse("2026-01");
        rules.setWageBase(form(place, null, null, "2026-01", 4_000_000));
        rules.setWageBase(form(place, null, null, "2026-01", 4_100_000));
        assertEquals(1, rules.wageBases(place).size());
        assertEquals(Rupiah.of(4_100_000), amount(place, PostKind.RT, month));
        rules.removeWageBase(rules.wageBases(place).get(0));
        assertTrue(rules.wageBases(place).isEmpty());
        journal.undo(journal.lastSeq());
        assertEquals(Rupiah.of(4_100_000), amount(place, PostKind.RT, month));
    }

    @Test
    void refusesAWageBaseWithoutSourceOrAmount() {
        WageBaseForm bad =
                new WageBaseForm(
                        "Mojokerto",
                        PostKind.RT,
                        PostGroup.RT_RW,
                        Period.parse("2026-01"),
                        Rupiah.ZERO,
                        " ",
                        null);
        assertEquals(
                List.of("kabupaten", "amount", "legalBasis", "group"),
                rules.check(bad).stream().map(FieldProblem::field).toList());
        long before = journal.lastSeq();
        assertThrows(Problem.class, () -> rules.setWageBase(bad));
        assertEquals(before, journal.lastSeq());
    }

    private static Rupiah amount(String place, PostKind post, Period month) {
        return rules.wageBase(place, post, month).orElseThrow().amount();
    }

    private static WageBaseForm form(
            String place,
            @Nullable PostKind kind,
            @Nullable PostGroup group,
            String from,
            long amount) {
        return new WageBaseForm(
                place, kind, group, Period.parse(from), Rupiah.of(amount), "Perbup uji", null);
    }
}
