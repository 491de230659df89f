package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wage that contributions are computed from in a kabupaten, from a month on: its UMK, a siltap
 * or a flat amount.
 *
 * @param kabupaten {@code 35.16}
 * @param kind the only post it holds for, or null
 * @param group the only group of posts it holds for, or null; both null means every post
 * @param amount rupiah a month
 * @param validTo the last day, or null while it goes on
 * @param note a remark for the person who keeps the settings
 */
public record WageBase(
        UUID id,
        String kabupaten,
        @Nullable PostKind kind,
        @Nullable PostGroup group,
        LocalDate validFrom,
        Rupiah amount,
        @Nullable LocalDate validTo,
        String legalBasis,
        @Nullable String note) {

    /** Whether the month lies in a later year, so that a newer amount has probably been decided. */
    public boolean isFromEarlierYear(Period period) {
        return validFrom.getYear() < period.month().getYear();
    }

    boolean fits(String place, PostKind post, Period period) {
        return kabupaten.equals(place)
                && (kind == null || kind == post)
                && (group == null || group == post.group())
                && !validFrom.isAfter(period.first())
                && (validTo == null || !validTo.isBefore(period.first()));
    }

    /** A rule for one post goes before one for its group, and that before one for all. */
    int closeness() {
        return kind != null ? 2 : group != null ? 1 : 0;
    }

    /** Whether it held for the posts of a form in its first month: their own, or that of all. */
    boolean stoodFor(WageBaseForm form) {
        boolean own = kind == form.kind() && group == form.group();
        return kabupaten.equals(form.kabupaten())
                && (own || (kind == null && group == null))
                && !validFrom.isAfter(form.from().first())
                && (validTo == null || !validTo.isBefore(form.from().first()));
    }

    boolean sameKey(WageBaseForm form) {
        return kabupaten.equals(form.kabupaten())
                && kind == form.kind()
                && group == form.group()
                && validFrom.equals(form.from().first());
    }
}
