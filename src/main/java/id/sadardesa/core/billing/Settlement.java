package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far one bill is paid.
 *
 * @param parts what was put to it, in the order of days
 */
public record Settlement(Bill bill, List<Part> parts) {
    /** Money of one day that went to a bill. */
    public record Part(LocalDate on, Rupiah amount) {}

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
