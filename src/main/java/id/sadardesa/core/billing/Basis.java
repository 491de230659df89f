package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Discount;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an amount came about, in the numbers and legal words that held when it was billed; later
 * changes of the rules do not reach it.
 *
 * @param share who bears it, employer or worker
 * @param base rupiah a month that the rate was applied to, after the ceiling
 * @param baseSource where the wage comes from: the decree, or the table of bands
 * @param percent the rate in percent; 0 where {@link #flat} holds
 * @param capBasis the rule of the ceiling, where it cut the wage
 * @param percentDue what remained to be paid after a discount, in percent; null without one
 * @param amount rounded HALF_UP to the sen
 */
public record Basis(
        Programme programme,
        Payer share,
        Rupiah base,
        String baseSource,
        BigDecimal percent,
        Rupiah flat,
        @Nullable String capBasis,
        @Nullable BigDecimal percentDue,
        @Nullable String discountBasis,
        String legalBasis,
        Rupiah amount) {
    private static final int SCALE = 4;

    public Basis {
        percent = percent.setScale(SCALE, RoundingMode.HALF_UP);
        percentDue = percentDue == null ? null : percentDue.setScale(SCALE, RoundingMode.HALF_UP);
    }

    static Basis of(PersonBill bill, Line line) {
        Cap cap = line.cap();
        Discount discount = line.discount();
        return new Basis(
                line.programme(),
                line.payer(),
                line.base(),
                source(bill.base(), bill.band()),
                line.rate().percent(),
                line.rate().flat(),
                cap == null ? null : cap.legalBasis(),
                discount == null ? null : discount.percentDue(),
                discount == null ? null : discount.legalBasis(),
                line.rate().legalBasis(),
                line.amount());
    }

    private static String source(@Nullable WageBase base, @Nullable Band band) {
        return base != null ? base.legalBasis() : band == null ? "" : band.legalBasis();
    }

    /** Whether the same rules were applied, perhaps to another wage. */
    boolean sameRule(Basis other) {
        return percent.compareTo(other.percent) == 0
                && flat.equals(other.flat)
                && Objects.equals(capBasis, other.capBasis)
                && Objects.equals(discountBasis, other.discountBasis);
    }

    /** How the amount came about, as a sentence with its legal basis. */
    public Text explained() {
        Text plain =
                flat.isZero()
                        ? Text.of(
                                "billing.basis.percent",
                                programme.name(),
                                percent,
                                base,
                                baseSource,
                                legalBasis)
                        : Text.of("billing.basis.flat", programme.name(), flat, legalBasis);
        return percentDue == null || discountBasis == null
                ? plain
                : Text.of("billing.basis.discounted", plain, percentDue, discountBasis);
    }
}
