package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Part;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.TablePart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, taken from the journal: the rows that some actions touched, as they stood
 * after the last of them. What happened later is looked through, so that the same question has the
 * same answer for good.
 */
final class Submission {
    private static final int MOST_PHOTO = 1_000_000;

    private final SyncRowStore store;
    private final Pictures pictures;
    private final Kind kind;

    /** The rows that were touched; for a full file only those that are gone. */
    private final Map<Resource, TreeMap<String, Change>> touched = new EnumMap<>(Resource.class);

    /** How rows stood that were touched later; null where there was none. */
    private final Map<Resource, TreeMap<String, Before>> later = new EnumMap<>(Resource.class);

    private final TreeSet<String> photos = new TreeSet<>();
    private final Map<String, String> hashes;
    private final List<String> setAside = new ArrayList<>();
    private final List<TablePart> tables = new ArrayList<>();

    private record Before(@Nullable Map<String, @Nullable String> row) {}

    private Submission(SyncRowStore store, Pictures pictures, Kind kind) {
        this.store = store;
        this.pictures = pictures;
        this.kind = kind;
        this.hashes = store.photos();
    }

    /**
     * @param after the last action that is not in it; 0 for a full file
     * @param upTo the last action that is in it
     */
    static Submission of(
            Journal journal,
            SyncRowStore store,
            Pictures pictures,
            Kind kind,
            long after,
            long upTo) {
        Submission submission = new Submission(store, pictures, kind);
        journal.replay(after, upTo, submission::touch);
        journal.replay(upTo, journal.lastSeq(), submission::lookThrough);
        if (kind == Kind.FULL) {
            submission.everything(Resource.PEOPLE, submission::photoOf);
        }
        return submission;
    }

    private void touch(Change change) {
        Tables.resource(change.place())
                .ifPresent(
                        resource -> {
                            var rows = touched.computeIfAbsent(resource, r -> new TreeMap<>());
                            String id = change.rowId().toString();
                            if (kind == Kind.FULL && change.after() != null) {
                                rows.remove(id);
                            } else {
                                rows.put(id, change);
                            }
                            if (kind == Kind.DIFFERENCE
                                    && resource == Resource.PEOPLE
                                    && change.columns().contains("photo_id")) {
                                photo(change.after());
                            }
                        });
    }

    private void photo(@Nullable Map<String, @Nullable String> row) {
        String hash = row == null ? null : hash(row.get("photo_id"));
        if (hash != null) {
            photos.add(hash);
        }
    }

    private void photoOf(Map<String, @Nullable String> person) {
        String hash = person.get("photo");
        if (hash != null) {
            photos.add(hash);
        }
    }

    private @Nullable String hash(@Nullable String picture) {
        if (picture == null) {
            return null;
        }
        return hashes.computeIfAbsent(
                picture, id -> store.photo(UUID.fromString(id)).orElseThrow());
    }

    private void lookThrough(Change change) {
        Tables.resource(change.place())
                .ifPresent(
                        resource ->
                                later.computeIfAbsent(resource, r -> new TreeMap<>())
                                        .putIfAbsent(
                                                change.rowId().toString(),
                                                new Before(change.before())));
    }

    /** Whether nothing happened that the receiver would learn of. */
    boolean isEmpty() {
        return kind == Kind.DIFFERENCE && touched.values().stream().allMatch(Map::isEmpty);
    }

    /** The parts of the package, in order; each can be written as often as needed. */
    List<Part> parts() {
        tables.clear();
        setAside.clear();
        List<Part> parts = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            TablePart table =
                    new TablePart(
                            resource,
                            resource == Resource.TOMBSTONES
                                    ? this::tombstones
                                    : to -> rows(resource, to));
            tables.add(table);
            parts.add(table.part());
            if (resource == Resource.SEATS) {
                parts.addAll(photoParts());
            }
        }
        return parts;
    }

    /** What was counted when the parts were written. */
    List<TablePart> tables() {
        return tables;
    }

    /** The photos that cannot go along: too large, or gone. */
    List<String> setAside() {
        return setAside;
    }

    private List<Part> photoParts() {
        Map<String, UUID> ids = new HashMap<>();
        hashes.forEach((id, hash) -> ids.put(hash, UUID.fromString(id)));
        List<Part> parts = new ArrayList<>();
        for (String hash : photos) {
            UUID id = ids.get(hash);
            byte[] bytes = id == null ? null : pictures.bytes(id).orElse(null);
            if (id == null || bytes == null || bytes.length > MOST_PHOTO) {
                setAside.add(hash);
            } else {
                parts.add(
                        new Part(
                                "photos/" + hash + ".jpg",
                                out -> out.write(pictures.bytes(id).orElseThrow())));
            }
        }
        return parts;
    }

    private void rows(Resource resource, Consumer<Map<String, @Nullable String>> to) {
        if (kind == Kind.FULL) {
            everything(resource, to);
        } else {
            states(resource).forEach(to);
        }
    }

    /** How the touched rows stood, without those that were gone. */
    private List<Map<String, @Nullable String>> states(Resource resource) {
        Set<String> ids = touched.getOrDefault(resource, new TreeMap<>()).keySet();
        Map<String, Before> overlaid = later.getOrDefault(resource, new TreeMap<>());
        var now = store.rows(resource, ids.stream().map(UUID::fromString).toList());
        List<Map<String, @Nullable String>> states = new ArrayList<>();
        for (String id : ids) {
            Before before = overlaid.get(id);
            pass(resource, before == null ? now.get(UUID.fromString(id)) : before.row, states::add);
        }
        return states;
    }

    private void everything(Resource resource, Consumer<Map<String, @Nullable String>> to) {
        var waiting = new TreeMap<>(later.getOrDefault(resource, new TreeMap<>()));
        store.forEach(
                resource,
                row -> {
                    String id = Objects.requireNonNull(row.get("id"));
                    while (!waiting.isEmpty() && waiting.firstKey().compareTo(id) < 0) {
                        pass(resource, waiting.pollFirstEntry().getValue().row, to);
                    }
                    Before before = waiting.remove(id);
                    pass(resource, before == null ? row : before.row, to);
                });
        waiting.values().forEach(before -> pass(resource, before.row, to));
    }

    private void pass(
            Resource resource,
            @Nullable Map<String, @Nullable String> row,
            Consumer<Map<String, @Nullable String>> to) {
        if (row != null) {
            to.accept(wire(resource, row));
        }
    }

    /** A photo is named by its hash, which both offices have. */
    private Map<String, @Nullable String> wire(
            Resource resource, Map<String, @Nullable String> row) {
        if (resource != Resource.PEOPLE) {
            return row;
        }
        Map<String, @Nullable String> person = new HashMap<>(row);
        person.put("photo", hash(row.get("photo_id")));
        return person;
    }

    private void tombstones(Consumer<Map<String, @Nullable String>> to) {
        TreeMap<String, Map<String, @Nullable String>> stones = new TreeMap<>();
        touched.forEach(
                (resource, changes) ->
                        changes.forEach(
                                (id, change) -> {
                                    if (change.after() == null) {
                                        stones.put(id, stone(resource, id, change));
                                    }
                                }));
        stones.values().forEach(to);
    }

    private static Map<String, @Nullable String> stone(
            Resource resource, String id, Change change) {
        LocalDate day = change.entry().at().toLocalDate();
        Map<String, @Nullable String> stone = new HashMap<>();
        stone.put("id", id);
        stone.put("resource", resource.wire());
        stone.put("on_day", day.toString());
        stone.put("action", change.entry().action().key().replace("journal.action.", ""));
        stone.put("reason", change.entry().why());
        return stone;
    }
}
