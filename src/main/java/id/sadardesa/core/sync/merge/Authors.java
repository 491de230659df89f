package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Type;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who at this office gave a field its value. */
public final class Authors {
    private final Journal journal;

    private Authors(Journal journal) {
        this.journal = journal;
    }

    public static Authors of(Journal journal) {
        return new Authors(journal);
    }

    /** Who gave a person's field the value that it has; null when nobody here did. */
    @Nullable Edit of(UUID person, String column) {
        return last(person, person, column, change -> true);
    }

    /**
     * Who last gave a field a certain value; null when nobody here did.
     *
     * @param subject whom the row is about, or the row itself
     */
    @Nullable Edit of(UUID subject, UUID row, Field field, @Nullable String value) {
        String column = field.name();
        return last(
                subject,
                row,
                column,
                one ->
                        one.after() != null
                                && Objects.equals(
                                        Cells.said(field, one.after().get(column)), value));
    }

    private @Nullable Edit last(UUID subject, UUID row, String column, Predicate<Change> wanted) {
        List<Change> history = journal.history(subject);
        for (int i = history.size() - 1; i >= 0; i--) {
            Change one = history.get(i);
            if (one.rowId().equals(row)
                    && one.columns().contains(column)
                    && Takes.from(one.entry().action()) == null
                    && wanted.test(one)) {
                String before = one.before() == null ? null : one.before().get(column);
                return new Edit(before, one.entry().operator(), Type.moment(one.entry().at()));
            }
        }
        return null;
    }
}
