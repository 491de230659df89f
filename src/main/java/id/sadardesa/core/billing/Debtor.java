package id.sadardesa.core.billing;

import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Who owes a bill: one source of money for the people of one village who take part in the same way.
 *
 * @param payer who pays instead of the village or the participant, e.g. a company; null where
 *     nobody does
 */
public record Debtor(Village village, Segment segment, Funding funding, @Nullable String payer) {
    static final Comparator<Debtor> ORDER =
            Comparator.comparing((Debtor debtor) -> debtor.village().code().dotted())
                    .thenComparing(Debtor::segment)
                    .thenComparing(Debtor::funding)
                    .thenComparing(debtor -> debtor.payer() == null ? "" : debtor.payer());

    static Debtor of(PersonBill bill) {
        return new Debtor(
                bill.village(),
                bill.participation().segment(),
                bill.term().funding(),
                bill.term().payer());
    }

    /** The same for the same debtor, however its village is written now. */
    String key() {
        return village.id() + " " + segment + " " + funding + " " + (payer == null ? "" : payer);
    }

    /** Whether the budget of the village (APBDes) bears it, so that it has accounts there. */
    public boolean villageMoney() {
        return funding.village() && payer == null;
    }

    /** Whether it bears for participants without wages what they would have to pay themselves. */
    public boolean paysWhole() {
        return !segment.wageEarner() && (funding != Funding.SELF || payer != null);
    }

    /** The village's own treasury for its officials: what most villages have and nothing else. */
    public boolean usual() {
        return segment == Segment.VILLAGE && funding == Funding.ADD && payer == null;
    }
}
