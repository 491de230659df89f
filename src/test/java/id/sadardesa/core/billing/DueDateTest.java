package id.sadardesa.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Period;
import id.sadardesa.core.rule.DueDays;
import id.sadardesa.core.rule.DueRule;
import id.sadardesa.core.rule.Holiday;
import id.sadardesa.core.rule.Lapses;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.core.rule.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
    private static final List<DueRule> RULES =
            List.of(
                    rule(Worker.WAGE_EARNER, 15, "2015-07-01", null),
                    rule(Worker.SELF_EMPLOYED, 15, "2015-07-01", null),
                    rule(Worker.WAGE_EARNER, 30, "2020-08-01", "2021-01-31"));

    private static final WorkingDays DAYS =
            new WorkingDays(
                    List.of(
                            holiday("2015-08-17", true),
                            holiday("2026-04-15", false),
                            holiday("2026-04-16", false)));

    private static final Lapses LAPSES = new Lapses(List.of());

    private static final DueDate DUE = new DueDate(new DueDays(RULES, DAYS), LAPSES, false);

    private static Holiday holiday(String day, boolean yearly) {
        return new Holiday(new UUID(0, 1), LocalDate.parse(day), yearly, "Libur uji");
    }

    private static DueRule rule(Worker worker, int day, String from, @Nullable String until) {
        return new DueRule(
                new UUID(0, 2),
                worker,
                day,
                1,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "Uji");
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
        "2020-07, 2020-08-18", // before PP 49/2020
        "2020-08, 2020-09-30",
        "2021-01, 2021-03-01", // February has no 30th, and its last day is a Sunday
        "2021-02, 2021-03-15",
    })
    void movesToTheNextWorkingDay(String month, String day) {
        assertEquals(LocalDate.parse(day), DUE.of(Period.parse(month), Segment.VILLAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, 2026-04, true, 2026-05-15",
        "SELF_EMPLOYED, 2026-04, true, 2026-04-17",
        "SELF_EMPLOYED, 2026-04, false, 2026-05-15",
        "SELF_EMPLOYED, 2020-09, false, 2020-10-15"
    })
    void whoHasNoWagesMayPayWithinTheMonth(
            Segment segment, String month, boolean same, String day) {
        DueDate due = new DueDate(new DueDays(RULES, DAYS), LAPSES, same);
        assertEquals(LocalDate.parse(day), due.of(Period.parse(month), segment));
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
