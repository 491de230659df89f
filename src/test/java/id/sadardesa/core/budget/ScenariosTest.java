package id.sadardesa.core.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios that are kept, and those that cannot be meant. */
class ScenariosTest extends BudgetOffice {
    @ParameterizedTest
    @CsvSource({"2014, rule.rate.missing", "2015, rule.rate.missing", "1999, budget.plan.year"})
    void aYearWithoutARateIsRefusedWithTheRuleAndTheMonth(int year, String key) {
        Problem problem = assertThrows(Problem.class, () -> plan(year, Scenario.AS_IS));
        assertEquals(key, problem.text().key());
    }

    @Test
    void aPostWithoutAWageIsRefusedWithItsNameAndMonth() {
        Village kotabaru = office.village("73.01.01.2001", "Uji");
        person(kotabaru, born(1980), PostKind.KADES);
        enrol(TWO, "2026-03");
        Problem problem = assertThrows(Problem.class, () -> plan(2027, Scenario.AS_IS));
        String said = Texts.indonesian().get(problem.text());
        assertTrue(said.contains("Anggaran 2027"), said);
        assertTrue(said.contains("Kepala Desa di kabupaten 73.01 untuk Januari 2027"), said);
    }

    @Test
    void scenariosAreKeptChangedAndTakenBack() {
        Budgets budgets = office.rooms().plans.budgets;
        Scenario rt =
                Scenario.AS_IS
                        .growing(SIX, true)
                        .adding(Set.of(PostGroup.RT_RW, PostGroup.BPD), true)
                        .taking(25, Rupiah.of(1_500_000))
                        .in(TWO)
                        .named(" UMK naik 6 % ");
        budgets.keep(rt);
        Scenario kept = budgets.scenario("umk naik 6 %").orElseThrow().scenario();
        assertEquals(rt.groups(), kept.groups());
        assertEquals(0, SIX.compareTo(kept.growth() == null ? BigDecimal.ZERO : kept.growth()));
        assertEquals(rt.vulnerable(), kept.vulnerable());
        assertEquals(rt.income(), kept.income());
        assertEquals(rt.programmes(), kept.programmes());
        budgets.keep(rt.taking(30, Rupiah.of(1_500_000)));
        assertEquals(1, budgets.scenarios().size());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(25, budgets.scenarios().get(0).scenario().vulnerable());
        budgets.remove(budgets.scenarios().get(0));
        assertEquals(List.of(), budgets.scenarios());
        journal.undo(journal.lastSeq());
        assertEquals(1, budgets.scenarios().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 6, 0, 1000000, budget.scenario.name",
        "x, 201, 0, 1000000, budget.scenario.growth",
        "x, 6.00001, 0, 1000000, budget.scenario.growth",
        "x, 6, -1, 1000000, budget.scenario.vulnerable",
        "x, 6, 0, 0, budget.scenario.income"
    })
    void aScenarioThatCannotBeMeantIsNotKept(
            String name, String growth, int workers, String income, String key) {
        Scenario scenario =
                Scenario.AS_IS
                        .growing(new BigDecimal(growth), false)
                        .taking(workers, Rupiah.of(income))
                        .named(name);
        Budgets budgets = office.rooms().plans.budgets;
        Problem problem = assertThrows(Problem.class, () -> budgets.keep(scenario));
        assertEquals(key, problem.text().key());
        assertEquals(List.of(), budgets.scenarios());
    }

    @Test
    void whoJoinsCostsTheSameWhereASecondPersonApproves() {
        Village village = office.village("35.16.09.2001", "Punggul");
        person(village, LocalDate.of(1980, 1, 1), PostKind.RT);
        Scenario scenario = Scenario.AS_IS.adding(Set.of(PostGroup.RT_RW), false);
        Rupiah total = plan(2026, scenario).total();
        assertTrue(total.compareTo(Rupiah.ZERO) > 0);
        office.rooms().offices.choose(Choice.APPROVAL, "yes");
        assertEquals(total, plan(2026, scenario).total());
    }

    @Test
    void staffOfTheKecamatanJoinWithTheSavingsTheyMustHave() {
        Village seat = office.village("35.16.09.2001", "Punggul");
        person(seat, LocalDate.of(1980, 1, 1), PostKind.KEC_HONORER);
        Budget budget = plan(2026, Scenario.AS_IS.adding(Set.of(PostGroup.KECAMATAN), false));
        assertEquals(1, budget.people().total());
        assertTrue(budget.total().compareTo(Rupiah.ZERO) > 0);
    }
}
