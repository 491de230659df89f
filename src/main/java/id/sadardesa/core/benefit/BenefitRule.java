package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of what benefits are computed from, valid for events from a day on until the next one of
 * its item.
 *
 * @param step the place in a table of the same item, from 1
 * @param amount rupiah, per cent, months or years, as {@link Item} says
 * @param span months or years it holds for or asks for; null where the item has none
 * @param checked whether it was read in the regulation; false means from memory or assumed
 */
public record BenefitRule(
        UUID id,
        Item item,
        int step,
        BigDecimal amount,
        @Nullable Integer span,
        LocalDate validFrom,
        String legalBasis,
        boolean checked) {

    public Rupiah rupiah() {
        return new Rupiah(amount);
    }

    /** The same resting on the law of another rule too: what is assumed serves more than one. */
    BenefitRule beside(BenefitRule other) {
        return new BenefitRule(
                id,
                item,
                step,
                amount,
                span,
                validFrom,
                other.legalBasis() + ". " + legalBasis,
                checked);
    }

    /** What it says, in words that stand for themselves: 60 % of 80 monthly wages. */
    public Text said() {
        Object number =
                switch (item.unit()) {
                    case RUPIAH -> rupiah();
                    case PERCENT -> amount;
                    case COUNT, NONE -> amount.intValue();
                };
        boolean open = item == Item.SICK_PAY && span == null;
        return Text.of(
                item.valueKey() + (open ? ".open" : ""),
                number,
                spanOr(0),
                item == Item.SCHOLARSHIP ? Text.of(School.at(step).textKey()) : "");
    }

    /** The amount as a whole number: months, years or children. */
    public int count() {
        return amount.intValueExact();
    }

    /** The span of an item that always has one. */
    public int spanOr(int open) {
        return span == null ? open : span;
    }
}
