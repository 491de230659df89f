package id.sadardesa.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Period;
import id.sadardesa.core.rule.Holiday;
import id.sadardesa.core.rule.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
    private static final WorkingDays DAYS =
            new WorkingDays(
                    List.of(
                            holiday("2015-08-17", true),
                            holiday("2026-04-15", false),
                            holiday("2026-04-16", false)));

    private static Holiday holiday(String day, boolean yearly) {
        return new Holiday(new UUID(0, 1), LocalDate.parse(day), yearly, "Libur uji");
    }

    /** The 15th of the next month, or the next working day. */
    @ParameterizedTest
    @CsvSource({
        "2026-08, 2026-09-15",
        "2026-01, 2026-02-16", // a Sunday
        "2026-07, 2026-08-18", // Saturday, Sunday, and 17 August
        "2014-07, 2014-08-15", // before it was on record
        "2026-03, 2026-04-17", // two days of feast, of that year only
        "2025-03, 2025-04-15",
    })
    void movesToTheNextWorkingDay(String month, String day) {
        assertEquals(LocalDate.parse(day), DueDate.of(Period.parse(month), DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 0",
        "2026-02-17, 1",
        "2026-03-16, 1",
        "2026-03-17, 2",
        "2027-02-16, 12"
    })
    void aPartOfAMonthCountsAsOne(String on, int late) {
        assertEquals(late, DueDate.monthsLate(LocalDate.parse("2026-02-16"), LocalDate.parse(on)));
    }
}
