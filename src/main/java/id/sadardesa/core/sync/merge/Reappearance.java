package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Resource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rows that were taken away and are here again, by whatever way: an undo, a choice, a file. There
 * is nothing left to choose about them.
 */
public final class Reappearance {
    private Reappearance() {}

    /**
     * Closes the open conflicts over the removal of rows that are here.
     *
     * @param by who brought them back; blank when another office did
     */
    public static void settle(Pen pen, String by, LocalDate today) {
        List<Conflict> open =
                ConflictStore.all(pen.handle()).stream()
                        .filter(one -> one.state() == Conflict.State.OPEN)
                        .filter(one -> one.kind() == Conflict.Kind.REMOVED)
                        .toList();
        Set<UUID> here = here(new MergeStore(pen.handle()), open);
        open.stream()
                .filter(one -> here.contains(one.row()))
                .map(one -> one.settled(Conflict.State.CHANGED, by, today))
                .forEach(one -> ConflictStore.update(pen, one));
    }

    private static Set<UUID> here(MergeStore store, List<Conflict> conflicts) {
        Map<Resource, Set<UUID>> rows = new EnumMap<>(Resource.class);
        for (Conflict one : conflicts) {
            if (one.resource() != Resource.TOMBSTONES) {
                rows.computeIfAbsent(one.resource(), table -> new HashSet<>()).add(one.row());
            }
        }
        Set<UUID> here = new HashSet<>();
        rows.forEach(
                (table, ids) -> {
                    here.addAll(ids);
                    here.removeAll(store.missing(table, ids));
                });
        return here;
    }
}
