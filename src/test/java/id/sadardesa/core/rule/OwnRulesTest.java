package id.sadardesa.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class OwnRulesTest {
    private static final String LETTER = "SE BPJS Ketenagakerjaan uji";

    @TempDir Path folder;
    private TestOffice office;
    private Wiring rooms;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        rooms = office.rooms();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nextYearsCeilingIsAddedListedTakenAwayAndUndone() {
        rooms.rules.add(form(RuleKind.CAP, "2027-03", null, "11.600.000"));
        assertEquals(
                Rupiah.of(11_600_000), rooms.rules.cap(month("2027-03")).orElseThrow().amount());
        assertEquals(
                Rupiah.of(11_086_300), rooms.rules.cap(month("2027-02")).orElseThrow().amount());

        RuleLine line = own().get(0);
        assertEquals(LETTER, line.legalBasis());
        RuleLine before =
                rooms.rules.lines().stream()
                        .filter(one -> one.kind() == RuleKind.CAP)
                        .filter(one -> one.from().equals(LocalDate.of(2026, 3, 1)))
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2027, 2, 28), before.until());
        assertTrue(before.delivered());

        rooms.rules.remove(line);
        assertTrue(own().isEmpty());
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals(1, own().size());
    }

    @Test
    void aHolidayOfTheOfficeIsNoWorkingDay() {
        LocalDate monday = LocalDate.of(2026, 3, 16);
        assertEquals(monday, rooms.rules.workingDays().from(monday));
        rooms.rules.add(form(RuleKind.HOLIDAY, "2026-03", null, "16"));
        assertEquals(monday.plusDays(1), rooms.rules.workingDays().from(monday));
        RuleLine line = own().get(0);
        assertEquals(monday, line.until());
        rooms.rules.remove(line);
        assertEquals(monday, rooms.rules.workingDays().from(monday));
    }

    @ParameterizedTest
    @CsvSource({
        "CAP, 2027-03, , 11 juta, value",
        "CAP, 2027-03, , 0, value",
        "CAP, 2027-03, , -5, value",
        "AGE, 2027-01, , enam puluh, value",
        "RATE, 2027-01, , 101, value",
        "RATE, 2027-01, 2026-12, 1, until",
        "PENALTY, 2027-01, , 2 persen, value",
        "HOLIDAY, 2027-02, , 29, value",
        "HOLIDAY, 2027-02, , besok, value",
        "HOLIDAY, 2027-02, , 0, value",
        "DISCOUNT, 2027-01, , 50, until"
    })
    void whatIsWrongIsSaidOfItsField(
            RuleKind kind, String from, @Nullable String until, String value, String field) {
        RuleForm form = form(kind, from, until, value);
        assertEquals(field, form.problems().get(0).field());
        long before = rooms.journal.lastSeq();
        assertThrows(Problem.class, () -> rooms.rules.add(form));
        assertEquals(before, rooms.journal.lastSeq());
    }

    @ParameterizedTest
    @CsvSource({
        "AGE, 2034-01, , 62, rule.add.delivered",
        "CAP, 2026-03, , 12000000, rule.add.delivered",
        "AGE, 2027-01, , 5, rule.add.years"
    })
    void whatCameWithTheProgramStays(
            RuleKind kind, String from, @Nullable String until, String value, String said) {
        Problem problem =
                assertThrows(Problem.class, () -> rooms.rules.add(form(kind, from, until, value)));
        assertEquals(said, problem.text().key());
    }

    @Test
    void aRateADiscountAndAPenaltyOfTheOfficeCount() {
        rooms.rules.add(form(RuleKind.RATE, "2027-01", null, "0,25"));
        assertEquals(
                "0.2500",
                rooms.rules
                        .tariff(month("2027-01"), RiskClass.I)
                        .of(Programme.JKK)
                        .get(0)
                        .percent()
                        .toPlainString());
        rooms.rules.add(form(RuleKind.DISCOUNT, "2027-04", "2027-06", "50"));
        rooms.rules.add(form(RuleKind.PENALTY, "2027-01", null, "2"));
        assertEquals(
                "2.0000",
                rooms.rules
                        .book()
                        .penalty(Segment.VILLAGE, month("2027-02"))
                        .orElseThrow()
                        .percent()
                        .toPlainString());
        assertEquals(3, own().size());
    }

    @Test
    void everyRuleAndEveryChoiceCanBeReadInBothLanguages() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (RuleLine line : rooms.rules.lines()) {
                assertFalse(texts.get(line.about()).isBlank());
                assertFalse(texts.get(line.value()).isBlank());
                assertFalse(texts.get(line.kind().textKey()).isBlank());
            }
            for (Choice choice : Choice.values()) {
                assertFalse(texts.get(choice.textKey()).isBlank());
                assertFalse(texts.get(choice.textKey() + ".why").isBlank());
                assertFalse(texts.get(choice.textKey() + ".law").isBlank());
                choice.options()
                        .forEach(one -> assertFalse(texts.get(choice.textKey(one)).isBlank()));
            }
        }
    }

    @Test
    void allThirtyThreeBandsAndEveryCeilingSinceTheBeginningAreListed() {
        List<RuleLine> lines = rooms.rules.lines();
        assertEquals(33, count(lines, RuleKind.BAND));
        assertEquals(12, count(lines, RuleKind.CAP));
        assertTrue(lines.stream().allMatch(line -> !line.legalBasis().isBlank()));
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.kind() == RuleKind.CAP)
                        .filter(line -> line.holdsOn(TestOffice.TODAY))
                        .count());
    }

    private static long count(List<RuleLine> lines, RuleKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private List<RuleLine> own() {
        return rooms.rules.lines().stream().filter(line -> !line.delivered()).toList();
    }

    private static Period month(String text) {
        return Period.parse(text);
    }

    static RuleForm form(RuleKind kind, String from, @Nullable String until, String value) {
        return new RuleForm(
                kind,
                Period.parse(from),
                until == null ? null : Period.parse(until),
                value,
                LETTER,
                Programme.JKK,
                Payer.EMPLOYER,
                Worker.WAGE_EARNER,
                RiskClass.I,
                null,
                false,
                AgeRule.JP_PENSION,
                Segment.VILLAGE);
    }
}
