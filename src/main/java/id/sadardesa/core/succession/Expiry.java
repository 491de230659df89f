package id.sadardesa.core.succession;

import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person that runs out.
 *
 * @param on the day on which it runs out
 * @param days until then; negative when it is over
 * @param why what runs out by which decree or law, in one sentence
 * @param until the last day that the law of now gives instead, or null where it does not say
 */
public record Expiry(
        Kind kind,
        Person person,
        Post post,
        Village village,
        LocalDate on,
        long days,
        Text why,
        @Nullable LocalDate until) {
    /** What runs out; the names people read are the texts {@code succession.expiry.*}. */
    public enum Kind {
        /** The post has ended, but somebody still takes part for it and is billed. */
        POST_OVER,
        /** The post ends on the day of its record: decree (SK) or term. */
        POST_END,
        /** The term ends by law; no end is on record. */
        TERM_END,
        /** The end on record is the one of the old law; UU 3/2024 made the term longer. */
        TERM_LONGER,
        /** The holder reaches the age at which perangkat desa leave. */
        RETIREMENT,
        /** The pension age of JP is reached: JP is no longer due. */
        PENSION,
        /** JHT can be paid out. */
        OLD_AGE;

        public String textKey() {
            return "succession.expiry." + name();
        }

        /** Whether a new decree may let the post go on. */
        public boolean renewable() {
            return this == POST_OVER || this == POST_END || this == TERM_END || this == TERM_LONGER;
        }
    }

    /** How soon: over, or within 7, 30 or 90 days. */
    public enum Urgency {
        OVER,
        WEEK,
        MONTH,
        QUARTER;

        public String textKey() {
            return "succession.urgency." + name();
        }
    }

    /** How many days are left, or since how many it is over. */
    public Text left() {
        return days < 0
                ? Text.of("succession.left.over", -days)
                : days == 0 ? Text.of("succession.left.today") : Text.of("succession.left", days);
    }

    public Urgency urgency() {
        return days < 0
                ? Urgency.OVER
                : days <= 7 ? Urgency.WEEK : days <= 30 ? Urgency.MONTH : Urgency.QUARTER;
    }
}
