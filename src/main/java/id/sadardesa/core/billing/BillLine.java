package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an issued bill: one person's contribution to one programme, as it was billed.
 *
 * @param post the post it was billed for then
 * @param amount what is asked for; for a correction the difference, which can be negative
 * @param correction the closed month it puts right, or null for the bill's own month
 */
public record BillLine(
        UUID participation,
        UUID person,
        PostKind post,
        Basis basis,
        Rupiah amount,
        @Nullable Correction correction) {

    public Programme programme() {
        return basis.programme();
    }

    public Payer share() {
        return basis.share();
    }

    /** What the same line of another run would have in common. */
    Key key() {
        return new Key(participation, programme(), share(), correction);
    }

    /** Which line it is, whatever it amounts to. */
    record Key(
            UUID participation,
            Programme programme,
            Payer share,
            @Nullable Correction correction) {}
}
