package id.sadardesa.core.rule;

import id.sadardesa.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated rule as a row of the list of all rules.
 *
 * @param topic rules of one topic follow each other; the tables of one programme are one topic
 * @param about what it rules
 * @param value what it says, e.g. 0,24 % or 59 years
 * @param number what it says, to be compared with what it follows; null where that says nothing
 * @param until the last day: its own, or the one before the next rule on the same thing; null while
 *     no end is known
 * @param delivered whether it came with the program, so that nobody can take it away
 */
public record RuleLine(
        UUID id,
        RuleKind kind,
        String topic,
        Text about,
        Text value,
        @Nullable BigDecimal number,
        LocalDate from,
        @Nullable LocalDate until,
        String legalBasis,
        boolean delivered) {
    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    RuleLine until(@Nullable LocalDate last) {
        return new RuleLine(
                id, kind, topic, about, value, number, from, last, legalBasis, delivered);
    }
}
