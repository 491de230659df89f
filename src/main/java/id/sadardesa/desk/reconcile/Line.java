package id.sadardesa.desk.reconcile;

import id.sadardesa.core.reconcile.Comparison;
import id.sadardesa.core.reconcile.Difference;
import id.sadardesa.core.reconcile.Kind;
import id.sadardesa.core.roster.ListedPerson;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the comparison: a difference, or a row of the list that could not be read or matched.
 *
 * @param difference null where there is only something left over
 * @param left null where there is a difference
 */
record Line(@Nullable Difference difference, Comparison.@Nullable Left left) {
    /** Where a difference stands, from what can be done at once to what is done. */
    enum Standing {
        FIXABLE,
        JUDGE,
        WAITING,
        ANSWERED,
        UNREAD
    }

    /** Null for what could not be read. */
    @Nullable Kind kind() {
        return difference == null ? null : difference.kind();
    }

    @Nullable ListedPerson row() {
        return difference != null ? difference.row() : Objects.requireNonNull(left).row();
    }

    String id() {
        return difference != null ? difference.id() : "left/" + row() + "/" + left;
    }

    String name() {
        ListedPerson row = row();
        return difference != null
                ? difference.name()
                : row == null || row.name() == null ? "–" : Objects.requireNonNull(row.name());
    }

    String place() {
        ListedPerson row = row();
        return difference != null
                ? difference.place()
                : row == null || row.place() == null ? "–" : Objects.requireNonNull(row.place());
    }

    @Nullable UUID person() {
        return difference == null || difference.person() == null
                ? null
                : Objects.requireNonNull(difference.person()).id();
    }

    boolean fixable() {
        return difference != null && difference.fixable();
    }

    /** Whether the branch can be told; what waits was told already. */
    boolean disputable() {
        return difference != null && !difference.waits();
    }

    Standing standing() {
        if (difference == null) {
            return Standing.UNREAD;
        }
        if (difference.dispute() != null) {
            return difference.waits() ? Standing.WAITING : Standing.ANSWERED;
        }
        return difference.fixable() ? Standing.FIXABLE : Standing.JUDGE;
    }
}
