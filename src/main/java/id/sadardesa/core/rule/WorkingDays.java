package id.sadardesa.core.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Which days are working days: neither weekend nor one of these holidays. */
public record WorkingDays(List<Holiday> holidays) {
    public WorkingDays {
        holidays = List.copyOf(holidays);
    }

    /** The day itself, or the next working day after it. */
    public LocalDate from(LocalDate day) {
        LocalDate found = day;
        while (isOff(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.stream().anyMatch(one -> one.falls(day));
    }
}
