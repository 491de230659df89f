package id.sadardesa.core.roster;

import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person types or imports about a post; see {@link Post} for the fields. */
public record PostForm(
        UUID villageId,
        PostKind kind,
        Appointment appointment,
        @Nullable String unit,
        @Nullable String skNumber,
        @Nullable LocalDate skDate,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    public static PostForm of(Post post) {
        return new PostForm(
                post.villageId(),
                post.kind(),
                post.appointment(),
                post.unit(),
                post.skNumber(),
                post.skDate(),
                post.starts(),
                post.ends());
    }

    /** Whether two posts are held at one time in two villages. */
    public boolean isElsewhere(PostForm other) {
        return !villageId.equals(other.villageId())
                && !over(ends, other.starts())
                && !over(other.ends(), starts);
    }

    private static boolean over(@Nullable LocalDate ends, @Nullable LocalDate day) {
        return ends != null && ends.isBefore(day == null ? LocalDate.MAX : day);
    }

    /** The same post until another day, by another decree. */
    public PostForm renewed(
            @Nullable String number, @Nullable LocalDate date, @Nullable LocalDate until) {
        return new PostForm(villageId, kind, appointment, unit, number, date, starts, until);
    }

    /** The same post with another first day (TMT). */
    public PostForm starting(@Nullable LocalDate first) {
        return new PostForm(villageId, kind, appointment, unit, skNumber, skDate, first, ends);
    }

    /** The same post with another last day. */
    public PostForm ending(@Nullable LocalDate lastDay) {
        return renewed(skNumber, skDate, lastDay);
    }

    /** A definitive post without dates or decree. */
    public static PostForm of(UUID villageId, PostKind kind) {
        return new PostForm(villageId, kind, Appointment.DEFINITIF, null, null, null, null, null);
    }
}
