package id.sadardesa.core.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The vectors of benefits, and where the law changes its mind. */
class BenefitsTest {
    private static final Set<Programme> BASIC = EnumSet.of(Programme.JKK, Programme.JKM);
    private static final Set<Programme> ALL = EnumSet.allOf(Programme.class);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 10);
    private static final Rupiah MILLION = Rupiah.of(1_000_000);

    private static TestOffice office;
    private static Benefits benefits;

    @BeforeAll
    static void open(@TempDir Path place) {
        office = TestOffice.in(place);
        benefits = office.rooms().benefits;
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** Sums paid at once, to the sen: JKM, JKK death and total disability before and after. */
    @ParameterizedTest
    @CsvSource({
        "DEATH, 2026-03-10, 1000000, 42000000.00",
        "DEATH, 2019-12-02, 1000000, 42000000.00",
        "DEATH, 2019-12-01, 1000000, 24000000.00",
        "DEATH, 2018-06-01, 4279787.17, 24000000.00",
        "DEATH_AT_WORK, 2026-03-10, 1000000, 70000000.00",
        "DEATH_AT_WORK, 2021-09-28, 4279787.17, 227429784.16",
        "DEATH_AT_WORK, 2019-12-01, 1000000, 55800000.00",
        "DEATH_AT_WORK, 2026-03-10, 400000, 42000000.00",
        "TOTAL_DISABILITY, 2026-03-10, 1000000, 68000000.00",
        "TOTAL_DISABILITY, 2021-09-28, 4279787.17, 251668081.52",
    })
    void paysAtOnceWhatTheLawOfTheDaySays(Event event, LocalDate on, String wage, String total) {
        Simulation seen = benefits.simulate(Case.of(event, on, BASIC, Rupiah.of(wage), 12));
        assertEquals(Rupiah.of(total), seen.total());
    }

    /** Base 1 million: 48 + 10 + 12 = 70, with two scholarships 244 million. */
    @Test
    void addsUpTheDeathOfAFarmerToTheFigureInTheNews() {
        Simulation seen =
                benefits.simulate(
                        Case.of(Event.DEATH_AT_WORK, NOW, BASIC, MILLION, 1)
                                .as(Worker.SELF_EMPLOYED));
        assertEquals(Rupiah.of(48_000_000), amount(seen, Benefit.DEATH_AT_WORK));
        assertEquals(Rupiah.of(10_000_000), amount(seen, Benefit.FUNERAL));
        assertEquals(Rupiah.of(12_000_000), amount(seen, Benefit.PERIODIC));
        assertEquals(Rupiah.of(174_000_000), seen.sum(Payment.CHILDREN));
        assertEquals(Rupiah.of(244_000_000), seen.total().plus(seen.sum(Payment.CHILDREN)));
    }

    @Test
    void paysAtWorkNeverLessThanForAnotherDeath() {
        Simulation seen =
                benefits.simulate(Case.of(Event.DEATH_AT_WORK, NOW, BASIC, Rupiah.of(400_000), 1));
        BenefitLine line = seen.of(Benefit.DEATH_AT_WORK).orElseThrow();
        assertEquals(Rupiah.of(20_000_000), line.amount());
        assertEquals("benefit.remark.raised", Objects.requireNonNull(line.remark()).key());
    }

    @Test
    void asksAParticipantWithoutWagesForMonthsInARow() {
        Case farmer = Case.of(Event.DEATH, NOW, BASIC, MILLION, 2).as(Worker.SELF_EMPLOYED);
        Simulation early = benefits.simulate(farmer);
        assertEquals(Rupiah.of(10_000_000), early.total());
        assertEquals(
                3,
                early.notDue().stream()
                        .filter(one -> one.reason().key().equals("benefit.not.qualifying"))
                        .count());
        Case third = Case.of(Event.DEATH, NOW, BASIC, MILLION, 3).as(Worker.SELF_EMPLOYED);
        assertEquals(Rupiah.of(42_000_000), benefits.simulate(third).total());
        Case before =
                Case.of(Event.DEATH, LocalDate.of(2024, 5, 1), BASIC, MILLION, 2)
                        .as(Worker.SELF_EMPLOYED);
        assertEquals(Rupiah.of(42_000_000), benefits.simulate(before).total());
        Case wages = Case.of(Event.DEATH, NOW, BASIC, MILLION, 1);
        assertEquals(Rupiah.of(42_000_000), benefits.simulate(wages).total());
    }

    @Test
    void leavesTheMonthsInARowToTheOffice(@TempDir Path place) {
        try (TestOffice other = TestOffice.in(place)) {
            other.rooms().offices.choose(Choice.BPU_DEATH_MONTHS, "1");
            Case farmer = Case.of(Event.DEATH, NOW, BASIC, MILLION, 1).as(Worker.SELF_EMPLOYED);
            assertEquals(Rupiah.of(42_000_000), other.rooms().benefits.simulate(farmer).total());
        }
    }

    /** What is left of 19 school years: 87 million for a child who has not begun. */
    @ParameterizedTest
    @CsvSource({
        "0, , 1, 87000000",
        "4, , 1, 87000000",
        "12, JUNIOR, 1, 75000000",
        "14, JUNIOR, 3, 71000000",
        "15, SENIOR, 1, 69000000",
        "19, HIGHER, 1, 48000000",
        "18, HIGHER, 1, 60000000",
        "22, HIGHER, 5, 12000000",
        "10, PRIMARY, 5, 57000000",
    })
    void countsTheSchoolYearsThatAreLeft(int age, School school, int year, String most) {
        Simulation seen = death(36, new Child(age, school, year));
        assertEquals(Rupiah.of(most), seen.sum(Payment.CHILDREN));
        assertEquals(Rupiah.of(42_000_000), seen.total());
    }

    @ParameterizedTest
    @CsvSource({
        "3, , 1",
        "4, PRIMARY, 1",
        "7, PRIMARY, 4",
        "12, JUNIOR, 1",
        "17, SENIOR, 3",
        "18, HIGHER, 1",
        "22, HIGHER, 5",
        "30, HIGHER, 5"
    })
    void seatsAChildInTheUsualClass(int age, School school, int year) {
        assertEquals(new Child(age, school, year), Child.aged(age));
    }

    @Test
    void paysForTwoChildrenAndThoseWithTheMostLeft() {
        Simulation seen =
                death(36, Child.small(2), new Child(20, School.HIGHER, 3), Child.small(1));
        assertEquals(Rupiah.of(174_000_000), seen.sum(Payment.CHILDREN));
        assertTrue(says(seen, "benefit.not.tooMany"));
        assertTrue(says(death(36, new Child(23, School.HIGHER, 5)), "benefit.not.tooOld"));
        assertTrue(says(death(36), "benefit.not.noChildren"));
    }

    @Test
    void paysScholarshipsOfJkmAfterThreeYearsOnly() {
        assertTrue(says(death(35, Child.small(3)), "benefit.not.scholarshipMonths"));
        Simulation before =
                benefits.simulate(
                        Case.of(Event.DEATH_AT_WORK, LocalDate.of(2019, 12, 1), BASIC, MILLION, 1));
        assertEquals(Rupiah.of(12_000_000), before.sum(Payment.CHILDREN));
    }

    /** Twelve months whole and then half; before December 2019 six, six and the rest. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 1, 2000000.00",
        "2026-03-10, 12, 24000000.00",
        "2026-03-10, 14, 26000000.00",
        "2019-12-01, 6, 12000000.00",
        "2019-12-01, 12, 21000000.00",
        "2019-12-01, 14, 23000000.00",
    })
    void replacesTheWageWhileUnableToWork(LocalDate on, int months, String paid) {
        Simulation seen =
                benefits.simulate(
                        Case.of(Event.ACCIDENT, on, BASIC, Rupiah.of(2_000_000), 5)
                                .with(Accident.NONE.off(months)));
        assertEquals(Rupiah.of(paid), amount(seen, Benefit.SICK_PAY));
        assertEquals(Rupiah.of(paid), seen.total());
    }

    @ParameterizedTest
    @CsvSource({
        "3000000, 0, 0, 3000000",
        "6000000, 3000000, 11000000, 17000000",
        "0, 0, 0, 17000000",
    })
    void paysTheWayToTheHospitalUpToItsLimits(long land, long sea, long air, long paid) {
        Simulation seen =
                benefits.simulate(
                        Case.of(Event.ACCIDENT, NOW, BASIC, MILLION, 5)
                                .with(
                                        Accident.NONE.carried(
                                                Rupiah.of(land), Rupiah.of(sea), Rupiah.of(air))));
        assertEquals(Rupiah.of(paid), amount(seen, Benefit.TRANSPORT));
        assertEquals(Rupiah.ZERO, seen.total());
    }

    @Test
    void countsALossByTheTableAndItsFunction() {
        Case accident = Case.of(Event.PARTIAL_DISABILITY, NOW, BASIC, MILLION, 5);
        Simulation lost =
                benefits.simulate(
                        accident.with(
                                Accident.NONE.losing(
                                        BodyPart.THUMB_RIGHT, BigDecimal.valueOf(100))));
        assertEquals(Rupiah.of(12_000_000), amount(lost, Benefit.PARTIAL_DISABILITY));
        Simulation half =
                benefits.simulate(
                        accident.with(Event.FUNCTION_LOSS)
                                .with(
                                        Accident.NONE.losing(
                                                BodyPart.EYE_ONE, BigDecimal.valueOf(50))));
        assertEquals(Rupiah.of(14_000_000), amount(half, Benefit.FUNCTION_LOSS));
        assertTrue(says(benefits.simulate(accident), "benefit.not.noPart"));
    }

    @Test
    void knowsWhatWasNotThereBeforeDecember2019() {
        Case old = Case.of(Event.ACCIDENT, LocalDate.of(2019, 12, 1), BASIC, MILLION, 5);
        assertTrue(says(benefits.simulate(old), "benefit.not.later"));
        Case young = Case.of(Event.ACCIDENT, LocalDate.of(2019, 12, 2), BASIC, MILLION, 5);
        Simulation seen = benefits.simulate(young);
        assertFalse(says(seen, "benefit.not.later"));
        assertEquals(Rupiah.of(20_000_000), amount(seen, Benefit.HOME_CARE));
        assertEquals(Rupiah.of(5_000_000), amount(seen, Benefit.DENTURE));
        assertEquals(Rupiah.of(2_500_000), amount(seen, Benefit.HEARING_AID));
        assertEquals(Rupiah.of(1_000_000), amount(seen, Benefit.GLASSES));
    }

    /** m x ((1+i)^n - 1) / i with 5.7 % of 4 million and 5 % a year, reckoned apart from us. */
    @Test
    void estimatesSavingsAndSaysSo() {
        Case about = Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(4_000_000), 120);
        BenefitLine line = benefits.simulate(about).of(Benefit.SAVINGS).orElseThrow();
        assertEquals(Rupiah.of("35404359.71"), line.amount());
        assertEquals(Payment.ESTIMATE, line.payment());
        assertFalse(line.source().checked());
        assertEquals(Rupiah.ZERO, benefits.simulate(about).total());
    }

    @Test
    void paysAPensionFromFifteenYearsOn() {
        Simulation whole =
                benefits.simulate(Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(4_000_000), 180));
        assertEquals(Rupiah.of(600_000), amount(whole, Benefit.PENSION));
        Simulation least =
                benefits.simulate(Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(2_000_000), 180));
        assertEquals(Rupiah.of(399_700), amount(least, Benefit.PENSION));
        Simulation early =
                benefits.simulate(Case.of(Event.OLD_AGE, NOW, ALL, Rupiah.of(4_000_000), 179));
        assertTrue(early.of(Benefit.PENSION).isEmpty());
        assertTrue(early.of(Benefit.PENSION_LUMP).isPresent());
        Simulation left =
                benefits.simulate(Case.of(Event.DEATH, NOW, ALL, Rupiah.of(6_000_000), 24));
        assertEquals(Rupiah.of(450_000), amount(left, Benefit.PENSION_SURVIVOR));
    }

    @Test
    void takesOutPartOfTheSavingsAfterTenYears() {
        Case about = Case.of(Event.WITHDRAWAL, NOW, ALL, Rupiah.of(4_000_000), 120);
        Simulation seen = benefits.simulate(about);
        assertEquals(2, seen.lines().size());
        assertEquals(Rupiah.of("3540435.97"), seen.lines().get(0).amount());
        Case early = Case.of(Event.WITHDRAWAL, NOW, ALL, Rupiah.of(4_000_000), 119);
        assertTrue(says(benefits.simulate(early), "benefit.not.savingsMonths"));
    }

    @Test
    void saysWhyNothingIsPaidToTheUnprotected() {
        for (Event event : Event.values()) {
            Simulation seen = benefits.simulate(Case.of(event, NOW, Set.of(), MILLION, 0));
            assertEquals(List.of(), seen.lines(), event.name());
            assertTrue(says(seen, "benefit.not.noProgramme"), event.name());
        }
        assertEquals(Rupiah.of(42_000_000), benefits.forgone(NOW).total());
        assertEquals(Rupiah.of(70_000_000), benefits.forgoneAtWork(MILLION, NOW).total());
        assertTrue(benefits.forgone(NOW).sources().contains("PP 44/2015 jo. PP 82/2019"));
    }

    /** Every line can be read in both languages, and says its source. */
    @ParameterizedTest
    @EnumSource(Event.class)
    void explainsEveryLine(Event event) {
        Case about =
                Case.of(event, NOW, ALL, Rupiah.of(4_000_000), 200)
                        .with(Accident.NONE.off(14).losing(BodyPart.TOE, BigDecimal.valueOf(50)));
        Simulation seen = benefits.simulate(about);
        assertFalse(seen.lines().isEmpty());
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (BenefitLine line : seen.lines()) {
                assertFalse(texts.get(line.title()).isBlank());
                assertFalse(texts.get(line.formula()).isBlank());
                assertFalse(texts.get(line.condition()).isBlank());
                assertFalse(texts.get(line.payment().textKey()).isBlank());
                assertFalse(line.source().legalBasis().isBlank());
            }
            seen.notDue().forEach(one -> assertFalse(texts.get(one.reason()).isBlank()));
            assertFalse(texts.get(event.textKey()).isBlank());
        }
    }

    @Test
    void namesEveryPartOfTheTableAndEveryItem() {
        BenefitBook book = benefits.book();
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (BodyPart part : BodyPart.values()) {
                assertFalse(texts.get(part.textKey()).isBlank());
                assertTrue(book.share(part, NOW).isPresent(), part.name());
            }
            for (Item item : Item.values()) {
                assertFalse(texts.get(item.textKey()).isBlank());
                assertTrue(book.find(item, NOW).isPresent(), item.name());
            }
            for (School school : School.values()) {
                assertFalse(texts.get(school.textKey()).isBlank());
            }
        }
    }

    @Test
    void takesTheOfficesOwnRuleAndLeavesTheDeliveredOnes(@TempDir Path place) {
        try (TestOffice other = TestOffice.in(place)) {
            Benefits own = other.rooms().benefits;
            BenefitRule least = own.book().get(Item.PENSION_LEAST, NOW);
            own.add(rule(Item.PENSION_LEAST, "411400", LocalDate.of(2026, 3, 1)));
            assertEquals(Rupiah.of(411_400), own.book().get(Item.PENSION_LEAST, NOW).rupiah());
            own.add(rule(Item.PENSION_LEAST, "411500", LocalDate.of(2026, 3, 1)));
            assertEquals(Rupiah.of(411_500), own.book().get(Item.PENSION_LEAST, NOW).rupiah());
            other.rooms().journal.undo(other.rooms().journal.lastSeq());
            assertEquals(Rupiah.of(411_400), own.book().get(Item.PENSION_LEAST, NOW).rupiah());
            assertThrows(
                    Problem.class, () -> own.add(rule(Item.PENSION_LEAST, "1", least.validFrom())));
            assertThrows(Problem.class, () -> own.add(rule(Item.DEATH, "-1", NOW)));
        }
    }

    @Test
    void refusesWhatCannotBe() {
        Case good = Case.of(Event.DEATH, NOW, BASIC, Rupiah.of(-1), 1);
        assertEquals(
                "benefit.case.wage",
                assertThrows(Problem.class, () -> benefits.simulate(good)).text().key());
        Case early = Case.of(Event.DEATH, LocalDate.of(2015, 6, 30), BASIC, MILLION, 1);
        assertEquals(
                "benefit.rule.missing",
                assertThrows(Problem.class, () -> benefits.simulate(early)).text().key());
        Case months = Case.of(Event.DEATH, NOW, BASIC, MILLION, -1);
        assertEquals(
                "benefit.case.months",
                assertThrows(Problem.class, () -> benefits.simulate(months)).text().key());
    }

    private static BenefitRule rule(Item item, String amount, LocalDate from) {
        return new BenefitRule(
                Ids.next(),
                item,
                1,
                new BigDecimal(amount),
                null,
                from,
                "Surat kantor cabang",
                true);
    }

    private static Simulation death(int months, Child... children) {
        return benefits.simulate(
                Case.of(Event.DEATH, NOW, BASIC, MILLION, months).with(List.of(children)));
    }

    private static Rupiah amount(Simulation seen, Benefit benefit) {
        return Objects.requireNonNull(seen.of(benefit).orElseThrow().amount());
    }

    private static boolean says(Simulation seen, String key) {
        return seen.notDue().stream().anyMatch(one -> one.reason().key().equals(key));
    }
}
