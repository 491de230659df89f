package id.sadardesa.core.sync;

import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.sync.merge.Cells;
import id.sadardesa.core.sync.merge.Tables;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Resource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows some actions touched, which of them are gone, and how those stood that were touched
 * again later. Of the rows themselves only the later ones are in memory.
 */
final class Touched {
    private final Scope scope;
    private final boolean everything;

    /** The rows that were touched; nothing for a full file, which has them all. */
    private final Map<Resource, TreeSet<UUID>> rows = new EnumMap<>(Resource.class);

    private final TreeMap<UUID, Stone> gone = new TreeMap<>(Ids.ORDER);

    /** How rows stood before they were touched later. */
    private final Map<Resource, Map<UUID, Map<String, @Nullable String>>> before =
            new EnumMap<>(Resource.class);

    /** The rows that came later. */
    private final Map<Resource, Set<UUID>> later = new EnumMap<>(Resource.class);

    private final Hands hands;

    /** The people whose photo was changed. */
    private final Set<UUID> photos = new HashSet<>();

    private Touched(Scope scope, boolean everything) {
        this.scope = scope;
        this.everything = everything;
        this.hands = new Hands(everything);
    }

    /**
     * @param after the last action that is not in it; 0 for a full file
     * @param upTo the last action that is in it
     */
    static Touched by(Journal journal, Scope scope, Kind kind, long after, long upTo) {
        Touched touched = new Touched(scope, kind == Kind.FULL);
        journal.replay(after, upTo, touched::touch);
        journal.replay(upTo, journal.lastSeq(), touched::lookThrough);
        return touched;
    }

    private void touch(Change change) {
        Resource resource = Tables.resource(change.place()).orElse(null);
        boolean restedOn = change.columns().isEmpty();
        if (resource == null || restedOn || !scope.tells(resource, change)) {
            return;
        }
        hands.note(resource, change);
        if (change.after() == null) {
            gone.put(change.rowId(), Stone.of(resource, change));
        } else {
            gone.remove(change.rowId());
        }
        if (!everything) {
            rows(resource).add(change.rowId());
            if (change.columns().contains(Cells.PHOTO_ID)) {
                photos.add(change.rowId());
            }
        }
    }

    private Set<UUID> rows(Resource resource) {
        return rows.computeIfAbsent(resource, one -> new TreeSet<>(Ids.ORDER));
    }

    private void lookThrough(Change change) {
        Resource resource = Tables.resource(change.place()).orElse(null);
        if (resource == null || (!everything && !rows(resource).contains(change.rowId()))) {
            return;
        }
        UUID id = change.rowId();
        Set<UUID> came = later.computeIfAbsent(resource, one -> new HashSet<>());
        Map<UUID, Map<String, @Nullable String>> stood =
                before.computeIfAbsent(resource, one -> new TreeMap<>(Ids.ORDER));
        if (came.contains(id) || stood.containsKey(id)) {
            return;
        }
        Map<String, @Nullable String> image = change.before();
        if (image == null) {
            came.add(id);
        } else {
            stood.put(id, image);
        }
    }

    /** Whether the actions touched nothing that is told. */
    boolean isEmpty() {
        return rows.values().stream().allMatch(Set::isEmpty);
    }

    /** Whether they touched villages and seats only. */
    boolean isReferenceOnly() {
        Set<Resource> all = new HashSet<>(rows.keySet());
        all.removeIf(resource -> rows(resource).isEmpty());
        return Set.of(Resource.VILLAGES, Resource.SEATS).containsAll(all);
    }

    /** The touched rows of a table that are not gone, in their order. */
    Set<UUID> standing(Resource resource) {
        TreeSet<UUID> standing = new TreeSet<>(Ids.ORDER);
        standing.addAll(rows.getOrDefault(resource, new TreeSet<>(Ids.ORDER)));
        standing.removeAll(gone.keySet());
        return standing;
    }

    Map<UUID, Stone> gone() {
        return gone;
    }

    /** Who changed what. */
    Hands hands() {
        return hands;
    }

    boolean hasNewPhoto(UUID person) {
        return everything || photos.contains(person);
    }

    /** Whether a row was not there yet. */
    boolean cameLater(Resource resource, UUID row) {
        return later.getOrDefault(resource, Set.of()).contains(row);
    }

    /** The rows that stood otherwise, in their order. */
    NavigableMap<UUID, Map<String, @Nullable String>> stood(Resource resource) {
        TreeMap<UUID, Map<String, @Nullable String>> stood = new TreeMap<>(Ids.ORDER);
        stood.putAll(before.getOrDefault(resource, new HashMap<>()));
        return stood;
    }
}
