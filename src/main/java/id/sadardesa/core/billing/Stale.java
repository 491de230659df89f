package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * An open month whose issued bills are not what they should be by the records of now.
 *
 * @param bills how many bills would be new, differ or go
 * @param before what was asked for
 * @param now what should be asked for
 * @param trouble why that could not be worked out, or null
 */
public record Stale(Period period, int bills, Rupiah before, Rupiah now, @Nullable Text trouble) {
    static Stale of(Issue issue) {
        return new Stale(
                issue.period(),
                issue.changes().size() - issue.count(BillChange.Kind.UNCHANGED),
                issue.changes().stream().map(BillChange::before).reduce(Rupiah.ZERO, Rupiah::plus),
                issue.total(),
                null);
    }

    public Rupiah difference() {
        return now.minus(before);
    }
}
