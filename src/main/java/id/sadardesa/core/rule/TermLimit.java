package id.sadardesa.core.rule;

import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many years a term in a post lasts, from a day on.
 *
 * @param kind the only post it holds for, or null
 * @param group the only group of posts it holds for, or null
 */
public record TermLimit(
        UUID id,
        @Nullable PostKind kind,
        @Nullable PostGroup group,
        int years,
        LocalDate validFrom,
        String legalBasis) {
    boolean fits(PostKind post) {
        return kind == post || (kind == null && group == post.group());
    }

    /** The last day of a term that began on a day. */
    public LocalDate lastDay(LocalDate began) {
        return began.plusYears(years).minusDays(1);
    }
}
