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
 * @param lapsedOn since when the rest is no longer asked for (see {@link
 *     id.sadardesa.core.rule.Lapse}); null while it is asked for or when it is paid
 */
public record Settlement(Bill bill, List<Part> parts, @Nullable LocalDate lapsedOn) {
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

    /** A bill that nothing was put to. */
    static Settlement untouched(Bill bill) {
        return new Settlement(bill, List.of(), null);
    }

    /** What is still owed and asked for; never below zero. */
    public Rupiah open() {
        Rupiah owed = bill.owed();
        return owed.compareTo(Rupiah.ZERO) <= 0 || lapsed() ? Rupiah.ZERO : owed.minus(paid());
    }

    /** Whether it was not paid and is no longer asked for. */
    public boolean lapsed() {
        return lapsedOn != null;
    }

    /** The day on which it was paid in full; empty while something is open, or was never paid. */
    public Optional<LocalDate> settledOn() {
        return settled()
                ? parts.stream().map(Part::on).reduce((one, later) -> later)
                : Optional.empty();
    }

    /** Whether nothing was left unpaid. */
    public boolean settled() {
        return !lapsed() && open().isZero();
    }

    /** Whether it was paid in full before it was issued. */
    public boolean paidAhead() {
        return settledOn().filter(day -> day.isBefore(bill.issuedOn())).isPresent();
    }

    /** Whether something is to be paid. */
    public boolean asked() {
        return !open().isZero();
    }

    /** How many months it is late on a day, a part counted as one; 0 when nothing is asked for. */
    public int monthsLate(LocalDate on) {
        return !asked() ? 0 : DueDate.monthsLate(bill.due(), on);
    }
}
