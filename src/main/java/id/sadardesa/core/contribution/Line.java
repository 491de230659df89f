package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Discount;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.RiskClass;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One line of a contribution: what one payer owes to one programme, and the rules behind it.
 *
 * @param rate the rate with its legal basis
 * @param base what the rate was applied to: the wage, or the ceiling where it is lower
 * @param cap the ceiling, where it cut the wage
 * @param discount what is not asked for in this month, or null
 * @param amount base times rate, rounded HALF_UP to the sen, less the discount
 */
public record Line(
        Rate rate, Rupiah base, @Nullable Cap cap, @Nullable Discount discount, Rupiah amount) {
    public Programme programme() {
        return rate.programme();
    }

    public Payer payer() {
        return rate.payer();
    }

    /** The sum of lines that are already rounded one by one; a sum is never rounded again. */
    public static Rupiah sum(Collection<Line> lines) {
        Rupiah sum = Rupiah.ZERO;
        for (Line line : lines) {
            sum = sum.plus(line.amount());
        }
        return sum;
    }

    /** The sum for one programme, whoever pays. */
    static Rupiah sum(Collection<Line> lines, Programme programme) {
        Rupiah sum = Rupiah.ZERO;
        for (Line line : lines) {
            sum = line.programme() == programme ? sum.plus(line.amount()) : sum;
        }
        return sum;
    }

    /** The sum that one payer owes. */
    static Rupiah sum(Collection<Line> lines, Payer payer) {
        Rupiah sum = Rupiah.ZERO;
        for (Line line : lines) {
            sum = line.payer() == payer ? sum.plus(line.amount()) : sum;
        }
        return sum;
    }

    /**
     * How the amount came about: programme with its risk class, payer, rate, base, and of each rule
     * the legal basis and since when it holds.
     */
    public Text explained() {
        Discount less = discount;
        return less == null
                ? plainly()
                : Text.of(
                        "contribution.line.discounted",
                        plainly(),
                        less.percentDue(),
                        since(less.legalBasis(), less.validFrom()),
                        amount);
    }

    private Text plainly() {
        Cap limit = cap;
        Text law = since(rate.legalBasis(), rate.validFrom());
        if (rate.isFlat()) {
            return Text.of("contribution.line.flat." + payer(), named(), rate.flat(), law);
        }
        return limit == null
                ? Text.of(
                        "contribution.line." + payer(),
                        named(),
                        rate.percent(),
                        base,
                        rate.on(base),
                        law)
                : Text.of(
                        "contribution.line.capped." + payer(),
                        named(),
                        rate.percent(),
                        base,
                        rate.on(base),
                        law,
                        since(limit.legalBasis(), limit.validFrom()));
    }

    private Object named() {
        RiskClass risk = rate.risk();
        return risk == null
                ? programme().name()
                : Text.of("contribution.line.risk", programme().name(), risk.name());
    }

    private static Text since(String legalBasis, LocalDate from) {
        return Text.of("contribution.line.since", legalBasis, from);
    }
}
