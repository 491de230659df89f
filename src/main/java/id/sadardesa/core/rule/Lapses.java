package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** After how many months in arrears nothing is asked for any more, by the rules of each month. */
public record Lapses(List<Lapse> rules) {
    public Lapses {
        rules = List.copyOf(rules);
    }

    /**
     * The rule of a contribution month; empty for wage earners, whose arrears are asked for until
     * they are paid, and before the first rule.
     */
    public Optional<Lapse> of(Period period, Worker worker) {
        return worker == Worker.WAGE_EARNER
                ? Optional.empty()
                : rules.stream()
                        .filter(one -> !one.validFrom().isAfter(period.first()))
                        .max(Comparator.comparing(Lapse::validFrom));
    }
}
