package id.sadardesa.core.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A wage base that would be recorded, and the one that holds in its place so far.
 *
 * @param replaced of the same posts, or of all posts where these have none of their own
 */
public record WageChange(WageBaseForm added, WageBase replaced) {
    /** Against the wage bases on record; empty when these posts had none so far. */
    public static Optional<WageChange> of(WageBaseForm form, List<WageBase> known) {
        return known.stream()
                .filter(base -> base.stoodFor(form))
                .max(Comparator.comparing(WageBase::closeness).thenComparing(WageBase::validFrom))
                .map(base -> new WageChange(form, base));
    }

    /** Whether the two lie so far apart that somebody should look at it twice. */
    public boolean far() {
        return replaced.kind() == added.kind()
                && replaced.group() == added.group()
                && RuleChange.isFar(replaced.amount().value(), added.amount().value());
    }
}
