package id.sadardesa.core.rule;

import id.sadardesa.base.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated rule as a row of the list of all rules.
 *
 * @param about what it rules
 * @param value what it says, e.g. 0,24 % or 59 years
 * @param until the last day: its own, or the one before the next rule on the same thing; null while
 *     no end is known
 * @param delivered whether it came with the program, so that nobody can take it away
 */
public record RuleLine(
        UUID id,
        RuleKind kind,
        Text about,
        Text value,
        LocalDate from,
        @Nullable LocalDate until,
        String legalBasis,
        boolean delivered) {
    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    RuleLine until(@Nullable LocalDate last) {
        return new RuleLine(id, kind, about, value, from, last, legalBasis, delivered);
    }
}
