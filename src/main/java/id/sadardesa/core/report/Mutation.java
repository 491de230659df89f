package id.sadardesa.core.report;

import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;

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
}
