package id.sadardesa.core.rule;

import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the office's own is about; which parts count depends on its kind.
 *
 * @param worker whom a rate, discount or due day holds for; null means everybody
 * @param risk the risk class a rate holds for, or null for all; the class an enterprise gets
 * @param sector the work a discount holds for, or null for all
 * @param publicMoney whether a discount also holds where APBN or APBD pays
 * @param post the post a term holds for, or null where it is a group's
 * @param group the group of posts a term holds for, or null
 * @param village whose enterprise gets a risk class, or null
 * @param yearly whether a holiday comes back every year
 */
public record RuleScope(
        Programme programme,
        Payer payer,
        @Nullable Worker worker,
        @Nullable RiskClass risk,
        @Nullable Sector sector,
        boolean publicMoney,
        AgeRule age,
        Segment segment,
        @Nullable PostKind post,
        @Nullable PostGroup group,
        @Nullable Village village,
        boolean yearly) {
    /** The employer's JKK rate of every class, for everybody; what most kinds need nothing of. */
    public static final RuleScope ANY =
            new RuleScope(
                    Programme.JKK,
                    Payer.EMPLOYER,
                    null,
                    null,
                    null,
                    false,
                    AgeRule.JP_PENSION,
                    Segment.ENTERPRISE,
                    null,
                    null,
                    null,
                    false);

    /** A rate of one programme, paid by one side, for one kind of worker or for all. */
    public static RuleScope rate(Programme programme, Payer payer, @Nullable Worker worker) {
        return new RuleScope(
                programme,
                payer,
                worker,
                null,
                null,
                false,
                ANY.age,
                ANY.segment,
                null,
                null,
                null,
                false);
    }

    /** The class of a village's enterprise, or the rate of a class. */
    public RuleScope in(RiskClass risk, @Nullable Village village) {
        return new RuleScope(
                programme,
                payer,
                worker,
                risk,
                sector,
                publicMoney,
                age,
                segment,
                post,
                group,
                village,
                yearly);
    }

    /** A term of a post, or of a group of posts. */
    public RuleScope of(@Nullable PostKind post, @Nullable PostGroup group) {
        return new RuleScope(
                programme,
                payer,
                worker,
                risk,
                sector,
                publicMoney,
                age,
                segment,
                post,
                group,
                village,
                yearly);
    }
}
