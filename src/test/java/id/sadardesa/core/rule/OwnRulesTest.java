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
import id.sadardesa.core.village.PostKind;
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

    private void add(RuleKind kind, String from, String value, RuleScope scope) {
        rooms.rules.add(new RuleForm(kind, month(from), null, value, LETTER, scope));
    }

    private String jkk(String period, Worker worker, RiskClass risk) {
        return rooms
                .rules
                .book()
                .tariff(month(period), worker, risk, false)
                .of(Programme.JKK)
                .stream()
                .map(rate -> rate.payer() + " " + rate.percent().toPlainString())
                .toList()
                .toString();
    }

    @Test
    void aRateForAllParticipantsIsSavedAndAppliedForEveryKindOfThem() {
        add(RuleKind.RATE, "2027-01", "0,30", RuleScope.ANY);
        assertEquals(2, own().size());
        assertEquals("[EMPLOYER 0.3000]", jkk("2027-01", Worker.WAGE_EARNER, RiskClass.I));
        assertEquals("[EMPLOYER 0.3000]", jkk("2027-01", Worker.WAGE_EARNER, RiskClass.V));
        assertEquals("[WORKER 0.3000]", jkk("2027-01", Worker.SELF_EMPLOYED, RiskClass.I));
        assertEquals("[WORKER 1.0000]", jkk("2026-12", Worker.SELF_EMPLOYED, RiskClass.I));
        rooms.journal.undo(rooms.journal.lastSeq());
        assertEquals("[WORKER 1.0000]", jkk("2027-01", Worker.SELF_EMPLOYED, RiskClass.I));
    }

    @Test
    void whatARateOfAllClassesFollowsIsListedAsOver() {
        add(
                RuleKind.RATE,
                "2027-01",
                "0,30",
                RuleScope.rate(Programme.JKK, Payer.EMPLOYER, Worker.WAGE_EARNER));
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        List<RuleLine> valid =
                rooms.rules.lines().stream()
                        .filter(one -> one.topic().startsWith("RATE JKK EMPLOYER WAGE_EARNER"))
                        .filter(one -> one.holdsOn(newYear))
                        .toList();
        assertEquals(1, valid.size());
        assertFalse(valid.get(0).delivered());
    }

    @ParameterizedTest
    @CsvSource({
        "JP, EMPLOYER, , , worker, rule.form.noPension",
        "JP, WORKER, SELF_EMPLOYED, , worker, rule.form.noPension",
        "JKK, EMPLOYER, SELF_EMPLOYED, , payer, rule.form.noEmployer",
        "JKK, EMPLOYER, , II, worker, rule.form.riskOfWage"
    })
    void aRateThatSomeOfThoseItNamesCannotHaveIsRefused(
            Programme programme,
            Payer payer,
            @Nullable Worker worker,
            @Nullable RiskClass risk,
            String field,
            String said) {
        RuleScope scope = RuleScope.rate(programme, payer, worker);
        RuleScope whole = risk == null ? scope : scope.in(risk, null);
        RuleForm form = new RuleForm(RuleKind.RATE, month("2027-01"), null, "1", LETTER, whole);
        assertEquals(field, form.problems().get(0).field());
        assertEquals(said, form.problems().get(0).text().key());
        assertThrows(Problem.class, () -> rooms.rules.add(form));
        assertEquals(List.of(), own());
    }

    @Test
    void aTableTakesThePlaceOfTheWholeTableAndGoesAsAWhole() {
        add(RuleKind.BAND, "2027-01", "0 = 1.100.000; 2.000.000 = 2.200.000", RuleScope.ANY);
        assertEquals(2, own().size());
        var book = rooms.rules.book();
        assertEquals(
                Rupiah.of(1_100_000),
                book.band(Rupiah.of(1_900_000), month("2027-01")).orElseThrow().base());
        assertEquals(
                Rupiah.of(2_000_000),
                book.band(Rupiah.of(1_900_000), month("2026-12")).orElseThrow().base());
        assertEquals(
                2,
                rooms.rules.lines().stream()
                        .filter(one -> one.kind() == RuleKind.BAND)
                        .filter(one -> one.holdsOn(LocalDate.of(2027, 1, 1)))
                        .count());
        String typed = rooms.rules.typed(RuleKind.BAND, Programme.JKK, month("2027-01"));
        assertEquals("0 = 1100000\n2000000 = 2200000", typed);
        add(RuleKind.BAND, "2027-01", "0 = 1.000.000", RuleScope.ANY);
        assertEquals(1, own().size());
        rooms.rules.remove(own().get(0));
        assertEquals(List.of(), own());
    }

    @Test
    void aConstructionTableOfOneProgrammeLeavesTheOtherAlone() {
        add(RuleKind.CONSTRUCTION, "2027-01", "0=0,20;100000000=0,15", RuleScope.ANY);
        assertEquals(
                List.of("0.2000", "0.1500", "0.0300", "0.0200", "0.0200", "0.0100", "0.0100"),
                rooms.rules.book().construction(month("2027-01")).stream()
                        .map(one -> one.percent().toPlainString())
                        .toList());
        assertEquals(10, rooms.rules.book().construction(month("2026-12")).size());
    }

    @Test
    void theOtherKindsAreAddedWithTheirSourceAndCount() {
        add(RuleKind.FLAT, "2027-01", "7.000", RuleScope.rate(Programme.JKM, Payer.WORKER, null));
        Rate flat =
                rooms.rules
                        .book()
                        .tariff(month("2027-01"), Worker.SELF_EMPLOYED, RiskClass.I, false)
                        .of(Programme.JKM)
                        .get(0);
        assertEquals(Rupiah.of(7000), flat.flat());
        add(
                RuleKind.JOB_LOSS,
                "2027-01",
                "negara = 0,25\njkk = 0,11\njkm = 0\nbatas = 6.000.000",
                RuleScope.ANY);
        assertEquals(
                Rupiah.of(6_000_000),
                rooms.rules.book().jobLoss(month("2027-01")).orElseThrow().cap());
        add(RuleKind.TERM, "2027-01", "6", RuleScope.ANY.of(PostKind.KADES, null));
        LocalDate began = LocalDate.of(2027, 2, 1);
        assertEquals(6, rooms.rules.book().term(PostKind.KADES, began).orElseThrow().years());
        add(RuleKind.DUE, "2027-01", "20", RuleScope.ANY);
        for (Worker worker : Worker.values()) {
            assertEquals(
                    LocalDate.of(2027, 2, 22), // the 20th is a Saturday
                    rooms.rules.dueDays().of(month("2027-01"), worker, false));
        }
        assertEquals(5, own().size());
        assertTrue(own().stream().allMatch(one -> one.legalBasis().equals(LETTER)));
    }

    @ParameterizedTest
    @CsvSource({
        "CAP, 2027-03, 11.600.000, false, 'Rp\u00a011.086.300,00 per bulan'",
        "CAP, 2027-03, 15.000.000, true, 'Rp\u00a011.086.300,00 per bulan'",
        "CAP, 2027-03, 7.000.000, true, 'Rp\u00a011.086.300,00 per bulan'",
        "RATE, 2027-01, 0.30, false, '0,24 % dari dasar upah'",
        "RATE, 2027-01, 0.32, true, '0,24 % dari dasar upah'",
        "AGE, 2046-01, 66, false, 65 tahun"
    })
    void whatItTakesThePlaceOfIsSaidAndAFarAmountIsLookedAtTwice(
            RuleKind kind, String from, String value, boolean far, String before) {
        List<RuleChange> changes = form(kind, from, null, value).changes(rooms.rules.lines());
        assertEquals(1, changes.size());
        assertEquals(1, changes.get(0).replaced().size());
        assertEquals(before, Texts.indonesian().get(changes.get(0).replaced().get(0).value()));
        assertEquals(far, changes.get(0).far().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "BAND, 100000 = 1000000",
        "BAND, 0 = 1000000; 0 = 1200000",
        "BAND, 0 1000000",
        "BAND, 0 = nol",
        "CONSTRUCTION, 0 = 101",
        "JOB_LOSS, negara = 0.22; jkk = 0.14",
        "FLAT, 0",
        "DUE, 32",
        "TERM, 0"
    })
    void aTableThatCannotBeIsRefusedAndNothingIsWritten(RuleKind kind, String value) {
        long before = rooms.journal.lastSeq();
        RuleScope scope = RuleScope.ANY.of(PostKind.KADES, null);
        RuleForm form = new RuleForm(kind, month("2027-01"), null, value, LETTER, scope);
        assertEquals("value", form.problems().get(0).field());
        assertThrows(Problem.class, () -> rooms.rules.add(form));
        assertEquals(before, rooms.journal.lastSeq());
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
                new RuleScope(
                        Programme.JKK,
                        Payer.EMPLOYER,
                        Worker.WAGE_EARNER,
                        RiskClass.I,
                        null,
                        false,
                        AgeRule.JP_PENSION,
                        Segment.VILLAGE,
                        null,
                        null,
                        null,
                        false));
    }
}
