package id.sadardesa.core.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.testkit.TestOffice;
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

/** The vectors of benefits, and where the law changes its mind. */
class BenefitsTest {
    private static final Set<Programme> BASIC = EnumSet.of(Programme.JKK, Programme.JKM);
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
        assertEquals(Rupiah.of(174_000_000), seen.sum(Payout.CHILDREN));
        assertEquals(Rupiah.of(244_000_000), seen.total().plus(seen.sum(Payout.CHILDREN)));
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
                2,
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

    /** Which part is paid before is told otherwise by branches and articles. */
    @ParameterizedTest
    @CsvSource({"funeral, 10000000, 2", "periodic, 22000000, 1", "death, 30000000, 1"})
    void leavesThePartThatIsPaidBeforeToTheOffice(
            String part, String total, int withheld, @TempDir Path place) {
        try (TestOffice other = TestOffice.in(place)) {
            other.rooms().offices.choose(Choice.BPU_DEATH_PART, part);
            Case farmer = Case.of(Event.DEATH, NOW, BASIC, MILLION, 2).as(Worker.SELF_EMPLOYED);
            Simulation early = other.rooms().benefits.simulate(farmer);
            assertEquals(Rupiah.of(total), early.total());
            assertEquals(
                    withheld,
                    early.notDue().stream()
                            .filter(one -> one.reason().key().equals("benefit.not.qualifying"))
                            .count());
            Case third = Case.of(Event.DEATH, NOW, BASIC, MILLION, 3).as(Worker.SELF_EMPLOYED);
            assertEquals(Rupiah.of(42_000_000), other.rooms().benefits.simulate(third).total());
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
        assertEquals(Rupiah.of(most), seen.sum(Payout.CHILDREN));
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
        assertEquals(Rupiah.of(174_000_000), seen.sum(Payout.CHILDREN));
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
        assertEquals(Rupiah.of(12_000_000), before.sum(Payout.CHILDREN));
    }

    /** Two children of one age are two lines that can be told apart. */
    @Test
    void numbersTheChildrenAsTheyWereStated() {
        Texts texts = Texts.indonesian();
        List<String> titles =
                death(36, Child.aged(7), Child.aged(2), Child.aged(7)).lines().stream()
                        .filter(line -> line.benefit() == Benefit.SCHOLARSHIP)
                        .map(line -> texts.get(line.title()))
                        .toList();
        assertEquals(
                List.of(
                        "Beasiswa pendidikan anak ke-2 (2 tahun)",
                        "Beasiswa pendidikan anak ke-1 (7 tahun)"),
                titles);
        assertEquals(
                "Beasiswa pendidikan anak",
                texts.get(death(36, Child.small(3)).of(Benefit.SCHOLARSHIP).orElseThrow().title()));
    }

    /** The scholarship asks for the same months of everybody, also where JKM pays only a part. */
    @Test
    void theMonthsForAScholarshipAreTheSameForEveryWorker() {
        Case own =
                Case.of(Event.DEATH, NOW, BASIC, MILLION, 2)
                        .as(Worker.SELF_EMPLOYED)
                        .with(List.of(Child.small(3)));
        List<Text> reasons =
                benefits.simulate(own).notDue().stream()
                        .filter(one -> one.benefit() == Benefit.SCHOLARSHIP)
                        .map(NotDue::reason)
                        .toList();
        assertEquals(List.of(Text.of("benefit.not.scholarshipMonths", 36, 2)), reasons);
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
