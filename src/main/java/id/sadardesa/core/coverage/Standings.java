package id.sadardesa.core.coverage;

import id.sadardesa.base.Period;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Unpaid;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.rule.Lapses;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * Where every participation stood on a day. How far contributions were behind is what the bills
 * say; what somebody marked by hand tells only of the time before there were bills.
 *
 * @param unpaid the months that bills show unpaid on that day, by participation
 * @param first the first bill of each participation that was marked as behind by hand
 * @param limit so many months behind still count as protected
 * @param lapses after how many months marked by hand a participation rests
 */
public record Standings(
        LocalDate day, Map<UUID, Unpaid> unpaid, Map<UUID, Bill> first, int limit, Lapses lapses) {
    /** How far contributions for a participation were behind. */
    public Behind behind(Participation participation) {
        Unpaid billed = unpaid.get(participation.id());
        int months = billed == null ? 0 : billed.months();
        int marked = marked(participation);
        boolean lapsed = billed == null ? rests(participation, marked) : billed.lapsed();
        return new Behind(months + marked, months > 0, lapsed);
    }

    private boolean rests(Participation participation, int marked) {
        return marked > 0
                && lapses.of(Period.of(day), participation.segment().worker())
                        .filter(lapse -> marked > lapse.months())
                        .isPresent();
    }

    /** Where it stood: active or in arrears as the bills say, else as it was recorded. */
    public State state(Participation participation) {
        State recorded = participation.on(day);
        return recorded == State.ACTIVE || recorded == State.ARREARS
                ? behind(participation).any() ? State.ARREARS : State.ACTIVE
                : recorded;
    }

    /** Where it has come to by now, also by an end that was recorded for this very day. */
    public State now(Participation participation) {
        return participation.state().contributing() ? state(participation) : participation.state();
    }

    /** Whether contributions are further behind than what still protects. */
    public boolean beyond(Participation participation) {
        Behind behind = behind(participation);
        return behind.lapsed() || behind.months() > limit;
    }

    /** The months that somebody marked by hand as unpaid, as far as no bill tells of them. */
    private int marked(Participation participation) {
        LocalDate mark =
                participation
                        .stepOn(day)
                        .filter(step -> step.state() == State.ARREARS)
                        .map(Step::on)
                        .orElse(null);
        if (mark == null) {
            return 0;
        }
        Bill bill = first.get(participation.id());
        return bill == null ? months(mark, day) : beforeTheBills(participation, mark, bill);
    }

    /** One from the day of the mark on, and another every month. */
    private static int months(LocalDate mark, LocalDate until) {
        return 1 + (int) Math.max(0, ChronoUnit.MONTHS.between(mark, until));
    }

    /**
     * A mark that was made when the first bill was due already, says nothing that the bills do not
     * say; an earlier one tells of the months before that bill.
     */
    private int beforeTheBills(Participation participation, LocalDate mark, Bill bill) {
        if (bill.due().isBefore(mark)) {
            return 0;
        }
        LocalDate begins = bill.period().first();
        int unbilled = (int) ChronoUnit.MONTHS.between(participation.firstMonth().first(), begins);
        return Math.max(0, Math.min(unbilled, months(mark, begins.isBefore(day) ? begins : day)));
    }
}
