package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about a wage base.
 *
 * @param kind one post, or null
 * @param group one group of posts, or null
 * @param from the first contribution month it holds for
 * @param until the last month it holds for, or null while it goes on
 * @param legalBasis the decree, regulation or agreement it comes from
 */
public record WageBaseForm(
        String kabupaten,
        @Nullable PostKind kind,
        @Nullable PostGroup group,
        Period from,
        @Nullable Period until,
        Rupiah amount,
        String legalBasis,
        @Nullable String note) {

    /** One that goes on until another begins. */
    public WageBaseForm(
            String kabupaten,
            @Nullable PostKind kind,
            @Nullable PostGroup group,
            Period from,
            Rupiah amount,
            String legalBasis,
            @Nullable String note) {
        this(kabupaten, kind, group, from, null, amount, legalBasis, note);
    }
}
