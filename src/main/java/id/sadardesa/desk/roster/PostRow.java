package id.sadardesa.desk.roster;

import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post in the list: kept already, or entered and waiting for the person to be saved. */
public record PostRow(@Nullable Post post, PostForm form) {
    /** Whether it is held in another village, at a time when the other one is held too. */
    boolean isElsewhere(PostForm other) {
        return !form.villageId().equals(other.villageId())
                && !over(form.ends(), other.starts())
                && !over(other.ends(), form.starts());
    }

    private static boolean over(@Nullable LocalDate ends, @Nullable LocalDate day) {
        return ends != null && ends.isBefore(day == null ? LocalDate.MAX : day);
    }
}
