package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays the money of one debtor on its bills day by day: each amount on the oldest month that is
 * still asked for on its day.
 *
 * <p>Where a rule says so (participants without wages), arrears that go on too long are no longer
 * asked for: then every month that is late falls away, and so does each that becomes late before
 * something is paid again. That payment goes to what is not late on its day, never backwards.
 */
final class Filling {
    /** A bill with what has reached it so far. */
    private static final class Fill {
        private final Bill bill;
        private final List<Settlement.Part> parts = new ArrayList<>();
        private Rupiah open;
        private @Nullable LocalDate lapsed;

        Fill(Bill bill) {
            this.bill = bill;
            this.open = bill.owed().compareTo(Rupiah.ZERO) < 0 ? Rupiah.ZERO : bill.owed();
        }

        boolean asked() {
            return lapsed == null && !open.isZero();
        }

        /** The last day on which it is asked for; nothing where that has no end. */
        Optional<LocalDate> last() {
            return asked() ? Optional.ofNullable(bill.collectedUntil()) : Optional.empty();
        }

        Rupiah take(Settlement.Part part, Rupiah left) {
            Rupiah some = left.min(open);
            parts.add(part.of(some));
            open = open.minus(some);
            return left.minus(some);
        }
    }

    private final List<Fill> fills;
    private final List<Settlement.Part> rest = new ArrayList<>();
    private @Nullable LocalDate since;

    /**
     * @param bills oldest month first
     */
    Filling(List<Bill> bills) {
        this.fills = bills.stream().map(Fill::new).toList();
    }

    /** Lays on money; that of earlier days comes first. */
    void put(Settlement.Part part) {
        passTo(part.on());
        since = null;
        Rupiah left = part.amount();
        for (Fill one : fills) {
            if (one.asked() && !left.isZero()) {
                left = one.take(part, left);
            }
        }
        if (!left.isZero()) {
            rest.add(part.of(left));
        }
    }

    /** Lets the days go by until one, on which nothing more was paid. */
    void passTo(LocalDate day) {
        if (since == null) {
            since =
                    fills.stream()
                            .flatMap(one -> one.last().stream())
                            .filter(day::isAfter)
                            .min(LocalDate::compareTo)
                            .map(last -> last.plusDays(1))
                            .orElse(null);
        }
        LocalDate begun = since;
        if (begun != null) {
            fills.stream()
                    .filter(one -> one.last().isPresent())
                    .forEach(one -> drop(one, begun, day));
        }
    }

    private static void drop(Fill one, LocalDate begun, LocalDate day) {
        LocalDate due = one.bill.due();
        if (due.isBefore(day)) {
            one.lapsed = due.isBefore(begun) ? begun : due.plusDays(1);
        }
    }

    /** How far each bill is paid now. */
    List<Settlement> settlements() {
        return fills.stream().map(one -> new Settlement(one.bill, one.parts, one.lapsed)).toList();
    }

    /** What is left when nothing is owed any more, in the order of days. */
    List<Settlement.Part> rest() {
        return rest;
    }
}
