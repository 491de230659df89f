package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Person;
import java.util.List;

/**
 * What issuing a month did, or would do, to one debtor's bill.
 *
 * @param people whose amount differs from what the bill said before, by name; all of a new one
 */
public record BillChange(
        Debtor debtor,
        Kind kind,
        int peopleBefore,
        int peopleNow,
        Rupiah before,
        Rupiah now,
        List<PersonChange> people) {
    /** What became of it; the names people read are the texts {@code billing.change.*}. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        /** Nobody is left on it. */
        REMOVED;

        public String textKey() {
            return "billing.change." + name();
        }
    }

    /** One person whose amount differs; zero before for a newcomer, zero now for who left. */
    public record PersonChange(Person person, Rupiah before, Rupiah now) {}

    public BillChange {
        people = List.copyOf(people);
    }
}
