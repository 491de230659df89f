package id.sadardesa.core.budget;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office whose years are planned. */
abstract class BudgetOffice {
    static final Set<Programme> TWO = Set.of(Programme.JKK, Programme.JKM);
    static final BigDecimal SIX = BigDecimal.valueOf(6);
    TestOffice office;
    int serial;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    Budget plan(int year, Scenario scenario) {
        return office.rooms().plans.budgets.plan(year, scenario);
    }

    void person(Village village, LocalDate born, PostKind... kinds) {
        serial++;
        office.person("ORANG UJI " + serial, born, Sex.L, serial, village, kinds);
    }

    void enrol(Set<Programme> programmes, String month) {
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnrolmentForm.of(programmes, Period.parse(month)).earning(Rupiah.of(1_250_000)));
    }

    static String said(Budget budget) {
        Texts texts = Texts.indonesian();
        return String.join(" ", budget.assumptions().stream().map(texts::get).toList());
    }

    static LocalDate born(int year) {
        return LocalDate.of(year, 2, 3);
    }
}
