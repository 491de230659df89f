package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Change;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one file of the sender wrote into the rows that we had changed. */
final class Word {
    private final Set<UUID> watched;
    private final Map<UUID, Row> rows = new HashMap<>();

    Word(Set<UUID> watched) {
        this.watched = watched;
    }

    void note(Change change) {
        if (watched.contains(change.rowId())) {
            rows.merge(
                    change.rowId(),
                    new Row(change.before(), change.after()),
                    (first, last) -> new Row(first.before(), last.after()));
        }
    }

    Map<UUID, Row> rows() {
        return rows;
    }

    /** A row before and after the file; null where it was not there. */
    record Row(
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        boolean cameOrWent() {
            return before == null || after == null;
        }

        /**
         * The columns that the sender gave another value. That a number went may also have come of
         * somebody else's having it, of which the sender said nothing.
         */
        Set<String> columns() {
            Map<String, @Nullable String> old = before == null ? Map.of() : before;
            Map<String, @Nullable String> young = after == null ? Map.of() : after;
            Set<String> columns = new TreeSet<>(young.keySet());
            columns.removeIf(one -> Objects.equals(old.get(one), young.get(one)));
            columns.removeIf(one -> isNumber(one) && young.get(one) == null);
            return columns;
        }

        private static boolean isNumber(String column) {
            return column.equals(Cells.NIK) || column.equals(Cells.KPJ);
        }
    }
}
