package id.sadardesa.core.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules behind the benefits: each has its name and source, and the office may add its own. */
class BenefitRulesTest {
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
            assertEquals(
                    "benefit.rule.table",
                    assertThrows(
                                    Problem.class,
                                    () -> own.add(rule(Item.SCHOLARSHIP, "2000000", NOW)))
                            .text()
                            .key());
            assertThrows(Problem.class, () -> own.remove(least));
        }
    }

    @Test
    void saysWhatEveryRuleGivesInBothLanguages() {
        for (BenefitRule rule : benefits.book().rules()) {
            for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
                assertFalse(texts.get(rule.said()).isBlank(), rule.item().name());
                assertFalse(texts.get(rule.said()).contains("{"), rule.item().name());
            }
        }
        assertEquals(
                "60 % × 80 × upah sebulan",
                Texts.indonesian().get(benefits.book().get(Item.DEATH_AT_WORK, NOW).said()));
        assertEquals(
                List.of("100 % upah selama 12 bulan", "selebihnya 50 % upah sampai sembuh"),
                benefits.book().table(Item.SICK_PAY, NOW).stream()
                        .map(rule -> Texts.indonesian().get(rule.said()))
                        .toList());
    }

    @Test
    void takesAWholeTableAndGivesItBack(@TempDir Path place) {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        try (TestOffice other = TestOffice.in(place)) {
            Benefits own = other.rooms().benefits;
            String typed = BenefitRuleForm.typed(own.book(), Item.SCHOLARSHIP, NOW);
            assertEquals("1500000 x 8; 2000000 x 3; 3000000 x 3; 12000000 x 5", typed);
            own.add(table(Item.SCHOLARSHIP, typed.replace("1500000", "1.750.000"), newYear));
            assertEquals(Rupiah.of(1_750_000), own.book().get(Item.SCHOLARSHIP, newYear).rupiah());
            assertEquals(4, own.own().size());
            own.add(table(Item.SCHOLARSHIP, typed, newYear));
            assertEquals(4, own.own().size());
            own.add(table(Item.SICK_PAY, "100 x 18; 60 x 6; 50", newYear));
            assertEquals(3, own.book().table(Item.SICK_PAY, newYear).size());
            own.remove(own.book().get(Item.SICK_PAY, newYear));
            assertEquals(2, own.book().table(Item.SICK_PAY, newYear).size());
            other.rooms().journal.undo(other.rooms().journal.lastSeq());
            assertEquals(3, own.book().table(Item.SICK_PAY, newYear).size());
        }
    }

    private static BenefitRuleForm table(Item item, String typed, LocalDate from) {
        return new BenefitRuleForm(item, typed, from, "Uji", true);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOLARSHIP, 1500000 x 8; 2000000 x 3",
        "SCHOLARSHIP, 1500000; 2000000; 3000000; 12000000",
        "SICK_PAY, 100; 50",
        "SICK_PAY, 100 x 12 x 3; 50",
        "SICK_PAY, seratus x 12",
        "SAVINGS_PARTIAL, 10 x 120; 30"
    })
    void refusesATableThatIsNotWhole(Item item, String typed) {
        BenefitRuleForm form = table(item, typed, LocalDate.of(2027, 1, 1));
        assertEquals("value", form.problems().get(0).field());
        String said = Texts.indonesian().get(form.problems().get(0).text());
        assertTrue(said.contains(typed), said);
    }

    /** As it is typed; the span is that of the rule it follows. */
    @ParameterizedTest
    @CsvSource({
        "PENSION_LEAST, 420.000, 420000",
        "DEATH_AT_WORK, '65,5', 65.5",
        "SCHOLARSHIP_AGE, 24, 24",
        "DEATH, dua, ",
        "DEATH_AT_WORK, 1000, ",
        "SCHOLARSHIP_AGE, 2.5, ",
    })
    void readsWhatIsTyped(Item item, String typed, @Nullable BigDecimal amount) {
        BenefitRuleForm form =
                new BenefitRuleForm(item, typed, LocalDate.of(2027, 3, 1), "Contoh", false);
        assertEquals(amount == null, !form.problems().isEmpty());
        if (amount != null) {
            BenefitRule rule = form.rule(benefits.book());
            assertEquals(0, rule.amount().compareTo(amount));
            assertEquals(benefits.book().get(item, NOW).span(), rule.span());
        }
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            form.problems().forEach(one -> assertFalse(texts.get(one.text()).isBlank()));
        }
        assertEquals(3, new BenefitRuleForm(item, "", null, " ", false).problems().size());
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

    private static boolean says(Simulation seen, String key) {
        return seen.notDue().stream().anyMatch(one -> one.reason().key().equals(key));
    }
}
