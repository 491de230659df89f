package id.sadardesa.core.sync;

import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.v1.ChangedBy;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Part;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.TablePart;
import id.sadardesa.core.sync.v1.Wages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, taken from the journal: the rows that some actions touched, as they stood
 * after the last of them. What happened later is looked through, so that the same question has the
 * same answer for good.
 */
final class Submission {
    private static final int SLICE = 500;
    private static final String PHOTO = "photo";

    private final SyncRowStore store;
    private final Pictures pictures;
    private final Scope scope;
    private final Kind kind;
    private final Touched touched;
    private final List<TablePart> tables = new ArrayList<>();
    private final Set<UUID> participations = new HashSet<>();

    private Submission(
            SyncRowStore store, Pictures pictures, Scope scope, Kind kind, Touched touched) {
        this.store = store;
        this.pictures = pictures;
        this.scope = scope;
        this.kind = kind;
        this.touched = touched;
    }

    /**
     * @param kind difference becomes reference by itself when nothing else was touched
     * @param after the last action that is not in it; 0 for a full file
     * @param upTo the last action that is in it
     */
    static Submission of(
            Journal journal,
            SyncRowStore store,
            Pictures pictures,
            Scope scope,
            Kind kind,
            long after,
            long upTo) {
        Touched touched = Touched.by(journal, scope, kind, after, upTo);
        boolean reference =
                kind == Kind.DIFFERENCE && !touched.isEmpty() && touched.isReferenceOnly();
        return new Submission(store, pictures, scope, reference ? Kind.REFERENCE : kind, touched);
    }

    Kind kind() {
        return kind;
    }

    /** Whether nothing happened that the receiver would learn of. */
    boolean isEmpty() {
        return kind != Kind.FULL && touched.isEmpty();
    }

    /** Who changed what the office above may have changed too; empty for other offices. */
    List<ChangedBy> changed() {
        return scope.flow() == Scope.Flow.UP ? touched.hands().said() : List.of();
    }

    /** The files that it becomes; each part can be written as often as needed. */
    Pieces pieces(long limit) {
        tables.clear();
        List<Part> before = new ArrayList<>();
        List<Part> after = new ArrayList<>();
        Album album = new Album(store, pictures);
        for (Resource resource : kind.tables()) {
            boolean people = resource == Resource.PEOPLE || !after.isEmpty();
            (people ? after : before).add(table(resource).part());
            if (resource == Resource.PEOPLE) {
                rows(resource, row -> photo(row, album));
            }
        }
        return Pieces.of(before, album, after, limit);
    }

    /** What was counted when the parts were written. */
    List<TablePart> tables() {
        return tables;
    }

    /**
     * The participations of which something was told, when the parts were written; no more than one
     * above {@link Wages#MOST}.
     */
    Set<UUID> participations() {
        return participations;
    }

    private TablePart table(Resource resource) {
        TablePart table =
                new TablePart(
                        resource,
                        resource == Resource.TOMBSTONES
                                ? this::tombstones
                                : to -> rows(resource, row -> pass(resource, row, to)));
        tables.add(table);
        return table;
    }

    private void pass(
            Resource resource,
            Map<String, @Nullable String> row,
            Consumer<Map<String, @Nullable String>> to) {
        String participation = resource.participation();
        if (participation != null && participations.size() <= Wages.MOST) {
            participations.add(UUID.fromString(String.valueOf(row.get(participation))));
        }
        to.accept(wire(resource, row));
    }

    private void photo(Map<String, @Nullable String> person, Album album) {
        String hash = person.get(PHOTO);
        if (hash != null && touched.hasNewPhoto(id(person))) {
            album.add(hash, String.valueOf(person.get("name")));
        }
    }

    private static UUID id(Map<String, @Nullable String> row) {
        return UUID.fromString(String.valueOf(row.get("id")));
    }

    private void rows(Resource resource, Consumer<Map<String, @Nullable String>> to) {
        if (kind == Kind.FULL) {
            everything(resource, to);
        } else {
            standing(resource, to);
        }
    }

    /** How the touched rows stood, without those that were gone. */
    private void standing(Resource resource, Consumer<Map<String, @Nullable String>> to) {
        NavigableMap<UUID, Map<String, @Nullable String>> stood = touched.stood(resource);
        List<UUID> ids = new ArrayList<>(touched.standing(resource));
        for (int from = 0; from < ids.size(); from += SLICE) {
            List<UUID> slice = ids.subList(from, Math.min(ids.size(), from + SLICE));
            var now = store.rows(resource, slice);
            for (UUID id : slice) {
                Map<String, @Nullable String> before = stood.get(id);
                pass(resource, id, before == null ? now.get(id) : remembered(resource, before), to);
            }
        }
    }

    private void everything(Resource resource, Consumer<Map<String, @Nullable String>> to) {
        NavigableMap<UUID, Map<String, @Nullable String>> waiting = touched.stood(resource);
        store.forEach(
                resource,
                row -> {
                    UUID id = id(row);
                    while (!waiting.isEmpty() && Ids.ORDER.compare(waiting.firstKey(), id) < 0) {
                        var gone = waiting.pollFirstEntry();
                        pass(resource, gone.getKey(), remembered(resource, gone.getValue()), to);
                    }
                    Map<String, @Nullable String> before = waiting.remove(id);
                    pass(resource, id, before == null ? row : remembered(resource, before), to);
                });
        waiting.forEach((id, row) -> pass(resource, id, remembered(resource, row), to));
    }

    private Map<String, @Nullable String> remembered(
            Resource resource, Map<String, @Nullable String> row) {
        return store.remembered(resource, row);
    }

    private void pass(
            Resource resource,
            UUID id,
            @Nullable Map<String, @Nullable String> row,
            Consumer<Map<String, @Nullable String>> to) {
        if (row != null && !touched.cameLater(resource, id) && scope.includes(resource, row)) {
            to.accept(row);
        }
    }

    /** Only what is for the receiver. */
    private Map<String, @Nullable String> wire(
            Resource resource, Map<String, @Nullable String> row) {
        Map<String, @Nullable String> wire = new HashMap<>();
        for (Field field : resource.fields()) {
            if (scope.fills(field)) {
                wire.put(field.name(), row.get(field.name()));
            }
        }
        return wire;
    }

    private void tombstones(Consumer<Map<String, @Nullable String>> to) {
        touched.gone().entrySet().stream()
                .filter(stone -> kind.tables().contains(stone.getValue().resource()))
                .forEach(stone -> to.accept(stone.getValue().row(stone.getKey().toString())));
    }
}
