package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.sync.merge.Takes;
import id.sadardesa.core.sync.v1.ChangedBy;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who here last changed what the office above may have changed too: the fields of people that it
 * corrects, and rows that were taken away. A conflict over them names who and when at once. Rows
 * that came and went within the span of the file are nobody's business there.
 */
final class Hands {
    private final Map<UUID, Map<String, Entry>> fields = new HashMap<>();
    private final Map<UUID, Entry> gone = new HashMap<>();
    private final boolean everything;

    /** The rows that were changed, and of these the ones that came first. */
    private final Set<UUID> met = new HashSet<>();

    private final Set<UUID> born = new HashSet<>();

    /**
     * @param everything whether the span is all of our history, of which the receiver may know any
     *     row
     */
    Hands(boolean everything) {
        this.everything = everything;
    }

    void note(Resource resource, Change change) {
        UUID row = change.rowId();
        if (!everything && met.add(row) && change.before() == null) {
            born.add(row);
        }
        boolean ours = Takes.from(change.entry().action()) == null;
        fields.computeIfPresent(row, (id, known) -> without(known, change));
        gone.remove(row);
        if (ours && change.after() == null) {
            if (!born.contains(row)) {
                gone.put(row, change.entry());
            }
        } else if (ours && change.before() != null && resource == Resource.PEOPLE) {
            for (String column : change.columns()) {
                if (ChangedBy.FIELDS.contains(column)) {
                    fields.computeIfAbsent(row, id -> new TreeMap<>()).put(column, change.entry());
                }
            }
        }
    }

    private static Map<String, Entry> without(Map<String, Entry> known, Change change) {
        boolean whole = change.before() == null || change.after() == null;
        known.keySet().removeIf(column -> whole || change.columns().contains(column));
        return known;
    }

    /** Action by action; nothing where it is too much to be told. */
    List<ChangedBy> said() {
        if (fields.size() + gone.size() > ChangedBy.MOST) {
            return List.of();
        }
        Map<Long, SortedMap<String, List<String>>> rows = new TreeMap<>();
        Map<Long, Entry> entries = new LinkedHashMap<>();
        fields.forEach(
                (row, columns) ->
                        columns.forEach(
                                (column, entry) -> {
                                    entries.put(entry.seq(), entry);
                                    of(rows, entry, row).add(column);
                                }));
        gone.forEach(
                (row, entry) -> {
                    entries.put(entry.seq(), entry);
                    of(rows, entry, row);
                });
        List<ChangedBy> said = new ArrayList<>();
        rows.forEach(
                (seq, told) -> {
                    Entry entry = Objects.requireNonNull(entries.get(seq));
                    said.add(new ChangedBy(entry.operator(), Type.moment(entry.at()), told));
                });
        return said;
    }

    private static List<String> of(
            Map<Long, SortedMap<String, List<String>>> rows, Entry entry, UUID row) {
        return rows.computeIfAbsent(entry.seq(), seq -> new TreeMap<>())
                .computeIfAbsent(row.toString(), id -> new ArrayList<>());
    }
}
