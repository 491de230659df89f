package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued bill as it stands: what one debtor was asked for a month.
 *
 * @param code its own number, e.g. {@code 202603-3516092001-1}
 * @param due the day until which it is to be paid, as it was when it was first issued
 * @param collectedUntil the last day on which it is asked for while late, or null: until paid
 * @param people how many it names
 * @param total the sum of its lines; negative when corrections give back more than the month costs
 * @param official what the branch asks for, or null while nobody entered it
 * @param closed whether its month is closed
 */
public record Bill(
        UUID id,
        Period period,
        Debtor debtor,
        String code,
        LocalDate issuedOn,
        LocalDate due,
        @Nullable LocalDate collectedUntil,
        int people,
        Rupiah total,
        @Nullable Official official,
        boolean closed) {

    /** What is owed: the branch's amount where the office lets it count, else ours. */
    public Rupiah owed() {
        return official != null && official.binding() ? official.amount() : total;
    }

    /** What the branch asks for more than we computed; empty while its bill is not entered. */
    public Optional<Rupiah> difference() {
        return Optional.ofNullable(official).map(one -> one.amount().minus(total));
    }
}
