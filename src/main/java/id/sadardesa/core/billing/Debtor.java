package id.sadardesa.core.billing;

import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Who owes a bill: one source of money for the people of one village who take part in the same way,
 * or one participant without wages who pays for nobody else.
 *
 * @param payer who pays instead of the village or the participant, e.g. a company; null where
 *     nobody does
 * @param self who pays the own contributions; null for all others, and for bills and payments of
 *     before each of them had a bill (see {@link Shared})
 */
public record Debtor(
        Village village,
        Segment segment,
        Funding funding,
        @Nullable String payer,
        @Nullable SelfPayer self) {
    static final Comparator<Debtor> ORDER =
            Comparator.comparing((Debtor debtor) -> debtor.village().code().dotted())
                    .thenComparing(Debtor::segment)
                    .thenComparing(Debtor::funding)
                    .thenComparing(debtor -> debtor.payer() == null ? "" : debtor.payer())
                    .thenComparing(debtor -> debtor.self() == null ? "" : debtor.self().name())
                    .thenComparing(
                            debtor ->
                                    debtor.self() == null
                                            ? ""
                                            : debtor.self().participation().toString());

    static Debtor of(PersonBill bill) {
        Segment segment = bill.participation().segment();
        Funding funding = bill.term().funding();
        String payer = bill.term().payer();
        return new Debtor(
                bill.village(),
                segment,
                funding,
                payer,
                paysOwn(segment, funding, payer)
                        ? new SelfPayer(bill.participation().id(), bill.person().fullName())
                        : null);
    }

    private static boolean paysOwn(Segment segment, Funding funding, @Nullable String payer) {
        return !segment.wageEarner() && funding == Funding.SELF && payer == null;
    }

    /** Whether it stands for several who pay for themselves, as was done before. */
    boolean shared() {
        return self == null && paysOwn(segment, funding, payer);
    }

    /** One of those whom a shared debtor stands for. */
    Debtor of(SelfPayer one) {
        return new Debtor(village, segment, funding, payer, one);
    }

    /** The same for the same debtor, however its village is written now. */
    String key() {
        return village.id()
                + " "
                + segment
                + " "
                + funding
                + " "
                + (payer == null ? "" : payer)
                + (self == null ? "" : " " + self.participation());
    }

    /** The third party or the participant who pays; null where a public budget does. */
    public @Nullable String named() {
        return payer == null && self != null ? self.name() : payer;
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
