package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.sync.v1.Type;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who at this office last gave a person's field its value. */
final class Authors {
    private final Journal journal;

    Authors(Journal journal) {
        this.journal = journal;
    }

    /** Null when nobody here did. */
    @Nullable Edit of(UUID person, String column) {
        List<Change> history = journal.history(person);
        for (int i = history.size() - 1; i >= 0; i--) {
            Change one = history.get(i);
            if (one.rowId().equals(person)
                    && one.columns().contains(column)
                    && Takes.from(one.entry().action()) == null) {
                String before = one.before() == null ? null : one.before().get(column);
                return new Edit(before, one.entry().operator(), Type.moment(one.entry().at()));
            }
        }
        return null;
    }
}
