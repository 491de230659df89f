package id.sadardesa.core.reconcile;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which the list and we differ. Values are as files say them; {@link Wording} says
 * them to people.
 *
 * @param row the row of the list; null where it does not name the person
 * @param person null where we do not know the person
 * @param participation the one it is about; null where there is none
 * @param ours null where we say nothing
 * @param theirs null where the list says nothing
 * @param remark what helps to judge it, or why it cannot be put right here at once
 * @param fixable whether we can take over the list's value at once
 * @param dispute the newest dispute about it
 */
public record Difference(
        Kind kind,
        @Nullable ListedPerson row,
        @Nullable Person person,
        @Nullable Village village,
        @Nullable Participation participation,
        @Nullable String ours,
        @Nullable String theirs,
        @Nullable Text remark,
        boolean fixable,
        @Nullable Dispute dispute) {

    static Difference of(
            Kind kind,
            @Nullable ListedPerson row,
            @Nullable Known known,
            @Nullable String ours,
            @Nullable String theirs) {
        return new Difference(
                kind,
                row,
                known == null ? null : known.person(),
                known == null ? null : known.village(),
                known == null ? null : known.participation(),
                ours,
                theirs,
                null,
                false,
                null);
    }

    Difference fixable(boolean can) {
        return new Difference(
                kind, row, person, village, participation, ours, theirs, remark, can, dispute);
    }

    Difference remark(@Nullable Text said) {
        return new Difference(
                kind, row, person, village, participation, ours, theirs, said, fixable, dispute);
    }

    Difference disputed(@Nullable Dispute known) {
        return new Difference(
                kind, row, person, village, participation, ours, theirs, remark, fixable, known);
    }

    /** Stays the same when the list is held against newer data of ours. */
    public String id() {
        return kind + "/" + (person == null ? "" : person.id()) + "/" + (row == null ? "" : row);
    }

    /** Whom it is about, as we call the person, or the list. */
    public String name() {
        if (person != null) {
            return person.name();
        }
        return row == null || row.name() == null ? "–" : Objects.requireNonNull(row.name());
    }

    /** Where the list puts a person whom we do not know. */
    public String place() {
        if (village != null) {
            return village.name();
        }
        return row == null || row.place() == null ? "–" : Objects.requireNonNull(row.place());
    }

    /** Whether the other office was told, and has not answered. */
    public boolean waits() {
        return dispute != null && dispute.open();
    }

    @Override
    public String toString() {
        return id();
    }
}
