package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The death of a person and all that ends with it.
 *
 * @param before the day that was on record so far, or null
 * @param posts the posts that end
 * @param participations those that end, or end on another day than they did
 * @param insured whether one of them was active on that day, so that the family has something to
 *     claim
 */
public record Death(
        Person person,
        LocalDate on,
        @Nullable LocalDate before,
        List<Post> posts,
        List<Participation> participations,
        boolean insured) {
    public Death {
        posts = List.copyOf(posts);
        participations = List.copyOf(participations);
    }

    /** The last month for which contributions are due: they are not split by days. */
    public Period lastMonth() {
        return Period.of(on);
    }

    /** Whether nothing would be written. */
    public boolean known() {
        return on.equals(before) && posts.isEmpty() && participations.isEmpty();
    }
}
