package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Programme;
import org.jspecify.annotations.Nullable;

/**
 * One benefit that is due, with how it came about.
 *
 * @param title what it is called; two of one kind for two children are told apart by it
 * @param formula in words with the numbers of this case
 * @param amount rupiah, as {@link Benefit#payment} says; null for care without a sum
 * @param source the rule it rests on most, with its legal basis and first day
 * @param remark what to know about this amount, or null
 */
public record BenefitLine(
        Programme programme,
        Benefit benefit,
        Text title,
        Text formula,
        @Nullable Rupiah amount,
        BenefitRule source,
        @Nullable Text remark) {

    /** What must be so for this to be paid. */
    public Text condition() {
        return Text.of(benefit.conditionKey());
    }

    public Payout payment() {
        return benefit.payment();
    }

    BenefitLine saying(@Nullable Text other) {
        return new BenefitLine(programme, benefit, title, formula, amount, source, other);
    }

    BenefitLine called(Text other) {
        return new BenefitLine(programme, benefit, other, formula, amount, source, remark);
    }
}
