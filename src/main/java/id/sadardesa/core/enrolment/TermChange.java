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
 * What is agreed anew from a month on; what is null stays as it was, and so does a programme that
 * is neither joined nor left.
 *
 * @param payer who pays instead; an empty text means nobody any more
 * @param income rupiah a month; counts for participants without wages only
 */
public record TermChange(
        Period from,
        Set<Programme> joined,
        Set<Programme> left,
        @Nullable Funding funding,
        @Nullable String payer,
        @Nullable Rupiah income) {

    public TermChange {
        joined = Set.copyOf(joined);
        left = Set.copyOf(left);
    }

    /** These programmes and no others, all else as before. */
    public static TermChange of(Period from, Set<Programme> programmes) {
        Set<Programme> others = EnumSet.allOf(Programme.class);
        others.removeAll(programmes);
        return new TermChange(from, programmes, others, null, null, null);
    }

    Term after(Participation p) {
        Term before = p.term(from);
        boolean wages = p.segment().wageEarner();
        Set<Programme> now = EnumSet.copyOf(before.programmes());
        now.addAll(joined);
        now.removeAll(left);
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
