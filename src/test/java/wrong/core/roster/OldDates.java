package wrong.core.roster;

import java.util.Calendar;

/** Wrong: a date with a time zone nobody chose. */
public final class OldDates {
    public int year(Calendar calendar) {
        return calendar.get(Calendar.YEAR);
    }
}
