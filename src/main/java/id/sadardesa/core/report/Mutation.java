package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of the month that the branch has to know.
 *
 * @param on the day it is effective from; a newcomer's is the first of the first month paid
 * @param detail the programmes, the cause, or the old and the new wage
 */
public record Mutation(
        Kind kind, LocalDate on, Person person, Post post, Village village, Text detail) {
    /** What happened, in the order of the lists. */
    public enum Kind {
        JOINED,
        LEFT,
        CHANGED;

        public String textKey() {
            return "report.mutation." + name();
        }
    }

    /** The same of somebody who leaves, with the cause where the office knows it already. */
    public Mutation because(@Nullable EndCause cause) {
        return kind == Kind.LEFT && cause != null
                ? new Mutation(kind, on, person, post, village, why(cause, on))
                : this;
    }

    /** The cause (SEBAB_NA) and the last month that is paid: that of the last day. */
    static Text why(@Nullable EndCause cause, LocalDate lastDay) {
        return Text.of(
                "report.mutation.left",
                cause == null ? "–" : cause.name(),
                cause == null ? "" : Text.of(cause.textKey()),
                Period.of(lastDay));
    }
}
