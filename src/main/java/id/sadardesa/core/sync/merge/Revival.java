package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Brings back somebody whom another office or computer had taken away, with all that was lost. */
final class Revival {
    private Revival() {}

    static void of(Pen pen, Journal journal, UUID subject) {
        List<Change> history = journal.history(subject);
        long last =
                history.stream()
                        .filter(one -> one.rowId().equals(subject) && one.after() == null)
                        .mapToLong(one -> one.entry().seq())
                        .max()
                        .orElseThrow(() -> Problem.of("sync.conflict.past"));
        List<Change> lost =
                new java.util.ArrayList<>(
                        history.stream()
                                .filter(one -> one.entry().seq() == last && one.after() == null)
                                .toList());
        Collections.reverse(lost);
        for (Change one : lost) {
            if (one.before() != null) {
                pen.insert(one.place(), one.rowId(), one.before());
            }
        }
    }
}
