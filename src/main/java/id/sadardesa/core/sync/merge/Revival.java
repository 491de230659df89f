package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Resource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings back a row that was taken away, with what was lost with it: what it lies on, and all that
 * lay on any of these.
 */
final class Revival {
    /** What offices say of each other's rows, which comes back with none. */
    private static final Set<String> SAID =
            Set.of(
                    Tables.of(Resource.CONFLICTS),
                    Tables.of(Resource.DISPUTES),
                    Tables.of(Resource.DECISIONS),
                    Tables.of(Resource.CORRECTIONS),
                    Tables.of(Resource.ANSWERS));

    /** By which columns rows lie on what. */
    private static final Map<String, Resource> GROUND =
            Map.of(
                    Cells.PERSON,
                    Resource.PEOPLE,
                    "village_id",
                    Resource.VILLAGES,
                    "post_id",
                    Resource.POSTS,
                    "participation_id",
                    Resource.PARTICIPATIONS);

    private final Pen pen;
    private final MergeStore store;
    private final Journal journal;

    Revival(Pen pen, Journal journal) {
        this.pen = pen;
        this.store = new MergeStore(pen.handle());
        this.journal = journal;
    }

    /** A row as it was before the action that took it away. */
    private record Lost(String place, UUID id, Map<String, @Nullable String> image) {
        Stream<UUID> ground() {
            return GROUND.keySet().stream()
                    .map(image::get)
                    .filter(Objects::nonNull)
                    .map(UUID::fromString);
        }
    }

    /**
     * Brings back what a conflict is about.
     *
     * @throws Problem when it is here, nothing is known of it, or what it lies on went otherwise
     */
    void bringBack(Conflict conflict) {
        if (!store.rows(conflict.resource(), Set.of(conflict.row())).isEmpty()) {
            throw Problem.of("sync.conflict.past");
        }
        List<Lost> lost = lost(removal(conflict));
        Set<UUID> back = together(conflict.row(), lost);
        List<Lost> all = lost.stream().filter(one -> back.contains(one.id())).toList();
        all.forEach(one -> refuseUngrounded(one, back));
        all.forEach(one -> pen.insert(one.place(), one.id(), one.image()));
    }

    private Change removal(Conflict conflict) {
        String place = Tables.of(conflict.resource());
        UUID subject = conflict.person() == null ? conflict.row() : conflict.person();
        return journal.history(subject).stream()
                .filter(one -> one.rowId().equals(conflict.row()) && one.place().equals(place))
                .filter(one -> one.after() == null)
                .reduce((before, last) -> last)
                .orElseThrow(() -> Problem.of("sync.conflict.past"));
    }

    /** What an action took away, in the order in which it can come back. */
    private List<Lost> lost(Change removal) {
        Map<String, Map<String, @Nullable String>> stood = new HashMap<>();
        List<Lost> lost = new ArrayList<>();
        for (Change one : journal.changes(removal.entry().seq())) {
            Map<String, @Nullable String> before = one.before();
            if (before != null && !SAID.contains(one.place())) {
                // numbers are let go of before the person goes
                String row = one.place() + " " + one.rowId();
                Map<String, @Nullable String> first = stood.getOrDefault(row, before);
                stood.put(row, first);
                if (one.after() == null) {
                    lost.add(new Lost(one.place(), one.rowId(), first));
                }
            }
        }
        Collections.reverse(lost);
        return lost;
    }

    private static Set<UUID> together(UUID row, List<Lost> lost) {
        Map<UUID, Set<UUID>> touching = new HashMap<>();
        Set<UUID> gone = new HashSet<>();
        lost.forEach(one -> gone.add(one.id()));
        for (Lost one : lost) {
            one.ground()
                    .filter(gone::contains)
                    .forEach(
                            on -> {
                                touching.computeIfAbsent(on, id -> new HashSet<>()).add(one.id());
                                touching.computeIfAbsent(one.id(), id -> new HashSet<>()).add(on);
                            });
        }
        Set<UUID> together = new HashSet<>(Set.of(row));
        Deque<UUID> next = new ArrayDeque<>(together);
        while (!next.isEmpty()) {
            touching.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(together::add)
                    .forEach(next::add);
        }
        return together;
    }

    private void refuseUngrounded(Lost row, Set<UUID> back) {
        GROUND.forEach(
                (column, resource) -> {
                    String on = row.image().get(column);
                    UUID ground = on == null ? null : UUID.fromString(on);
                    if (ground != null
                            && !back.contains(ground)
                            && !store.missing(resource, Set.of(ground)).isEmpty()) {
                        throw Problem.of("sync.conflict.ungrounded");
                    }
                });
    }
}
