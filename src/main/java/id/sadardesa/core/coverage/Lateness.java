package id.sadardesa.core.coverage;

import id.sadardesa.core.billing.Unpaid;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * How far contributions were behind on a day: by the bills, or as somebody recorded by hand, where
 * that is more.
 *
 * @param unpaid the months that bills show unpaid on that day, by participation
 */
record Lateness(LocalDate day, Map<UUID, Unpaid> unpaid) {
    Behind of(Participation participation) {
        Unpaid billed = unpaid.get(participation.id());
        int months = billed == null ? 0 : billed.months();
        return new Behind(Math.max(months, recorded(participation)), months > 0);
    }

    /** A month behind from the day on that it was recorded, another every month. */
    private int recorded(Participation participation) {
        return participation
                .stepOn(day)
                .filter(step -> step.state() == State.ARREARS)
                .map(Step::on)
                .map(since -> 1 + (int) ChronoUnit.MONTHS.between(since, day))
                .orElse(0);
    }
}
