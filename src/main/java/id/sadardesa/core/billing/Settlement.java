package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one bill is paid.
 *
 * @param parts what was put to it, in the order of days
 */
public record Settlement(Bill bill, List<Part> parts) {
    /**
     * Money of one day that went to a bill.
     *
     * @param by the payment it came with; null for what another bill gave back
     */
    public record Part(LocalDate on, Rupiah amount, @Nullable Payment by) {
        Part of(Rupiah some) {
            return new Part(on, some, by);
        }
    }

    /** The payments that went to it, in the order of days. */
    public List<Payment> payments() {
        return parts.stream().flatMap(part -> Stream.ofNullable(part.by())).distinct().toList();
    }

    public Settlement {
        parts = List.copyOf(parts);
    }

    public Rupiah paid() {
        return parts.stream().map(Part::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What is still owed; never below zero. */
    public Rupiah open() {
        Rupiah owed = bill.owed();
        return owed.compareTo(Rupiah.ZERO) <= 0 ? Rupiah.ZERO : owed.minus(paid());
    }

    /** The day on which it was paid in full; empty while something is open. */
    public Optional<LocalDate> settledOn() {
        return open().isZero()
                ? parts.stream().map(Part::on).reduce((one, later) -> later)
                : Optional.empty();
    }

    public boolean settled() {
        return open().isZero();
    }

    /** How many months it is late on a day, a part counted as one; 0 when nothing is open. */
    public int monthsLate(LocalDate on) {
        return settled() ? 0 : DueDate.monthsLate(bill.due(), on);
    }
}
