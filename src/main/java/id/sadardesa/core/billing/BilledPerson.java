package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person on an issued bill, with the lines of the month or of one correction.
 *
 * @param correction the closed month that these lines put right, or null for the bill's own
 * @param proposed whether the branch has not accepted the person yet, as of now; never on the bill
 *     of a closed month, which stays as it is
 */
public record BilledPerson(
        Person person,
        PostKind post,
        @Nullable Correction correction,
        List<BillLine> lines,
        boolean proposed) {
    /** The month's own first, then corrections by month; in each by post and name. */
    static final Comparator<BilledPerson> ORDER =
            Comparator.comparing(BilledPerson::corrects)
                    .thenComparing(BilledPerson::post)
                    .thenComparing(one -> one.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(one -> one.person().id());

    public BilledPerson {
        lines = List.copyOf(lines);
    }

    private String corrects() {
        return correction == null ? "" : correction.month().toString();
    }

    public Rupiah total() {
        return sum(lines);
    }

    public Rupiah of(Programme programme) {
        return sum(lines.stream().filter(line -> line.programme() == programme).toList());
    }

    public Rupiah of(Payer share) {
        return sum(lines.stream().filter(line -> line.share() == share).toList());
    }

    static Rupiah sum(List<BillLine> lines) {
        Rupiah sum = Rupiah.ZERO;
        for (BillLine line : lines) {
            sum = sum.plus(line.amount());
        }
        return sum;
    }
}
