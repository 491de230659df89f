package id.sadardesa.core.visit;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a village, as who visits it should know.
 *
 * @param coverage post, and who protects the person today
 * @param gaps what is lacking, in the order of {@link Gap}
 * @param ends the day on which decree or term run out, where {@link Gap#RENEWAL} is lacking
 * @param waiting a card that is printed and was not taken, or null
 */
public record Resident(
        Coverage coverage, List<Gap> gaps, @Nullable LocalDate ends, @Nullable IssuedCard waiting) {
    public Resident {
        gaps = List.copyOf(gaps);
    }

    public Person person() {
        return coverage.person();
    }

    public boolean lacks(Gap gap) {
        return gaps.contains(gap);
    }

    /** The name with titles; a number that strayed into it is masked. */
    String name() {
        return Nik.maskedIn(person().fullName());
    }

    /** {@code Kepala Dusun Segaran}; a dash for somebody who holds no post. */
    String post(Texts texts) {
        Post post = coverage.post();
        return post == null ? "–" : Nik.maskedIn(post.title(texts));
    }

    /** {@code SITI AMINAH (Kaur Keuangan)}. */
    String called(Texts texts) {
        return coverage.post() == null ? name() : texts.get("visit.called", name(), post(texts));
    }
}
