package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which contribution months were paid by a day, as far as the office's bills tell. */
public final class PaidMonths {
    /** How a month stands. */
    public enum Standing {
        /** Every bill that names it is settled, or it lies before the office's first bill. */
        PAID,
        /** Not billed yet, or not due yet: it neither counts nor breaks a row of months. */
        PENDING,
        /** It was due and is not settled, also where it is no longer asked for. */
        UNPAID
    }

    private final LocalDate on;
    private final LineStore lines;
    private final @Nullable Period first;
    private final Map<UUID, Settlement> bills = new HashMap<>();

    PaidMonths(List<Account> accounts, LineStore lines, LocalDate on) {
        this.on = on;
        this.lines = lines;
        Period oldest = null;
        for (Account account : accounts) {
            for (Settlement one : account.bills()) {
                bills.put(one.bill().id(), one);
                Period month = one.bill().period();
                oldest = oldest == null || month.compareTo(oldest) < 0 ? month : oldest;
            }
        }
        this.first = oldest;
    }

    /** How the months of some participations stand; those absent were not billed. */
    public Map<Period, Standing> of(Collection<UUID> participations) {
        Map<Period, Set<UUID>> naming = bills.isEmpty() ? Map.of() : lines.monthsOf(participations);
        Map<Period, Standing> standings = new HashMap<>();
        naming.forEach((month, asking) -> standings.put(month, standing(asking)));
        return standings;
    }

    private Standing standing(Set<UUID> asking) {
        Set<Standing> all = new HashSet<>();
        for (UUID bill : asking) {
            Settlement one = bills.get(bill);
            if (one != null) {
                all.add(
                        one.settled()
                                ? Standing.PAID
                                : one.lapsed() || one.monthsLate(on) > 0
                                        ? Standing.UNPAID
                                        : Standing.PENDING);
            }
        }
        return all.contains(Standing.UNPAID)
                ? Standing.UNPAID
                : all.contains(Standing.PAID) ? Standing.PAID : Standing.PENDING;
    }

    /**
     * How a month stands that no bill names: what lies before the first bill counts as recorded.
     */
    public Standing unbilled(Period month) {
        return first == null || month.compareTo(first) < 0 ? Standing.PAID : Standing.PENDING;
    }
}
