package id.sadardesa.core.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What issuing a month did, or would do, to one debtor's bill.
 *
 * @param people whose amount differs from what the bill said before, by name; all of a new one
 * @param unbound the branch's amount for the bill as it was, which is no longer what is owed; null
 *     where none was
 */
public record BillChange(
        Debtor debtor,
        Kind kind,
        int peopleBefore,
        int peopleNow,
        Rupiah before,
        Rupiah now,
        List<PersonChange> people,
        @Nullable Rupiah unbound) {
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
