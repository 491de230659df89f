package id.sadardesa.core.enrolment;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed anew from a month on; what is null stays as it was.
 *
 * @param payer who pays instead; an empty text means nobody any more
 * @param income rupiah a month; counts for participants without wages only
 */
public record TermChange(
        Period from,
        @Nullable Set<Programme> programmes,
        @Nullable Funding funding,
        @Nullable String payer,
        @Nullable Rupiah income) {

    /** Other programmes, all else as before. */
    public static TermChange of(Period from, Set<Programme> programmes) {
        return new TermChange(from, programmes, null, null, null);
    }

    Term after(Participation p) {
        Term before = p.term(from);
        boolean wages = p.segment().wageEarner();
        Set<Programme> now = EnumSet.copyOf(programmes == null ? before.programmes() : programmes);
        if (!wages) {
            now.remove(Programme.JP);
        }
        String who = payer == null ? before.payer() : payer.strip();
        return new Term(
                Ids.next(),
                from,
                now,
                funding == null ? before.funding() : funding,
                who == null || who.isEmpty() ? null : who,
                wages || income == null ? before.income() : income,
                before.sector());
    }
}
