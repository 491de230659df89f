package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.util.List;

/**
 * What issuing the bills of a month did, or would do.
 *
 * @param changes one for each debtor, in the order of villages
 * @param corrections how many lines put closed months right
 * @param proposed how many of the people the branch has not accepted yet
 * @param proposedTotal what is asked for them
 */
public record Issue(
        Period period,
        List<BillChange> changes,
        int corrections,
        int proposed,
        Rupiah proposedTotal) {
    public Issue {
        changes = List.copyOf(changes);
    }

    public int count(BillChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether every bill is already as it should be. */
    public boolean unchanged() {
        return count(BillChange.Kind.UNCHANGED) == changes.size();
    }

    /** How many amounts of the branch were for bills that now say something else. */
    public int unbound() {
        return (int) changes.stream().filter(change -> change.unbound() != null).count();
    }

    public int bills() {
        return changes.size() - count(BillChange.Kind.REMOVED);
    }

    public int people() {
        return changes.stream().mapToInt(BillChange::peopleNow).sum();
    }

    public Rupiah total() {
        return changes.stream().map(BillChange::now).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
