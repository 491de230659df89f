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
import id.sadardesa.core.rule.RiskClass;
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
 * @param wage where the wage comes from: the decree, or the table of bands
 * @param percent the rate in percent; 0 where {@link #flat} holds
 * @param cap the rule of the ceiling, where it cut the wage
 * @param percentDue what remained to be paid after a discount, in percent; null without one
 * @param rate the rule of the rate
 * @param risk the class of the work that the rate of JKK is for; null where none counts
 * @param amount rounded HALF_UP to the sen
 */
public record Basis(
        Programme programme,
        Payer share,
        Rupiah base,
        Source wage,
        BigDecimal percent,
        Rupiah flat,
        @Nullable Source cap,
        @Nullable BigDecimal percentDue,
        @Nullable Source discount,
        Source rate,
        @Nullable RiskClass risk,
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
                wage(bill.base(), bill.band()),
                line.rate().percent(),
                line.rate().flat(),
                cap == null ? null : new Source(cap.legalBasis(), cap.validFrom()),
                discount == null ? null : discount.percentDue(),
                discount == null ? null : new Source(discount.legalBasis(), discount.validFrom()),
                new Source(line.rate().legalBasis(), line.rate().validFrom()),
                line.rate().risk(),
                line.amount());
    }

    private static Source wage(@Nullable WageBase base, @Nullable Band band) {
        return base != null
                ? new Source(base.legalBasis(), base.validFrom())
                : band != null
                        ? new Source(band.legalBasis(), band.validFrom())
                        : new Source("", null);
    }

    /** Whether the same rules were applied, perhaps to another wage. */
    boolean sameRule(Basis other) {
        return percent.compareTo(other.percent) == 0
                && flat.equals(other.flat)
                && Objects.equals(cap, other.cap)
                && Objects.equals(discount, other.discount);
    }

    /** How the amount came about, as a sentence with its legal basis. */
    public Text explained() {
        Text plain =
                flat.isZero()
                        ? Text.of(
                                "billing.basis.percent",
                                named(),
                                percent,
                                base,
                                said(wage),
                                said(rate))
                        : Text.of("billing.basis.flat", programme.name(), flat, said(rate));
        Text capped = cap == null ? plain : Text.of("billing.basis.capped", plain, said(cap));
        return percentDue == null || discount == null
                ? capped
                : Text.of("billing.basis.discounted", capped, percentDue, said(discount));
    }

    /** The programme, and the risk class where its rate depends on one. */
    private Object named() {
        return risk == null
                ? programme.name()
                : Text.of("billing.basis.risk", programme.name(), risk.name());
    }

    private static Object said(Source source) {
        return source.from() == null
                ? source.legalBasis()
                : Text.of("billing.basis.since", source.legalBasis(), source.from());
    }
}
