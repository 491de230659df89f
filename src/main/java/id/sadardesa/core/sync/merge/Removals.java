package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Resource;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are gone at the sender. What others may come in the place of goes first; what others
 * rest on goes last, with all that was put on it here meanwhile.
 */
final class Removals {
    private static final List<Resource> FIRST =
            List.of(
                    Resource.TERMS,
                    Resource.STEPS,
                    Resource.SEATS,
                    Resource.DEATHS,
                    Resource.HEIRS,
                    Resource.EARLIER,
                    Resource.PROVIDED,
                    Resource.DECISIONS,
                    Resource.CORRECTIONS,
                    Resource.CONFLICTS,
                    Resource.DISPUTES);
    private static final List<Resource> LAST =
            List.of(Resource.PARTICIPATIONS, Resource.POSTS, Resource.PEOPLE, Resource.VILLAGES);

    /** What lies on what, by which column; the first to go come first. */
    private enum Resting {
        TERMS(Resource.TERMS, Resource.PARTICIPATIONS, "participation_id"),
        STEPS(Resource.STEPS, Resource.PARTICIPATIONS, "participation_id"),
        PARTICIPATIONS(Resource.PARTICIPATIONS, Resource.POSTS, "post_id"),
        OF_PERSON(Resource.PARTICIPATIONS, Resource.PEOPLE, Cells.PERSON),
        DEATHS(Resource.DEATHS, Resource.PEOPLE, Cells.PERSON),
        HEIRS(Resource.HEIRS, Resource.PEOPLE, Cells.PERSON),
        EARLIER(Resource.EARLIER, Resource.PEOPLE, Cells.PERSON),
        POSTS(Resource.POSTS, Resource.PEOPLE, Cells.PERSON),
        SEATS(Resource.SEATS, Resource.VILLAGES, "village_id"),
        PROVIDED(Resource.PROVIDED, Resource.VILLAGES, "village_id"),
        IN_VILLAGE(Resource.POSTS, Resource.VILLAGES, "village_id");

        private final Resource what;
        private final Resource on;
        private final String column;

        Resting(Resource what, Resource on, String column) {
            this.what = what;
            this.on = on;
            this.column = column;
        }
    }

    private final Pen pen;
    private final MergeStore store;
    private final Area area;
    private final Edits edits;
    private final Findings findings;
    private final Numbers numbers;
    private final Photos photos;
    private final Tallying tallying;
    private final Map<Resource, Set<UUID>> gone = new EnumMap<>(Resource.class);

    Removals(Desk desk, Area area, Numbers numbers, Photos photos) {
        this.pen = desk.pen();
        this.store = desk.store();
        this.edits = desk.edits();
        this.findings = desk.findings();
        this.tallying = desk.tallying();
        this.area = area;
        this.numbers = numbers;
        this.photos = photos;
    }

    void add(Resource resource, UUID id) {
        gone.computeIfAbsent(resource, one -> new LinkedHashSet<>()).add(id);
    }

    /** What can go before any row comes. */
    void first() {
        for (List<UUID> slice : slices(Resource.PEOPLE)) {
            store.rows(Resource.PEOPLE, slice).forEach(numbers::free);
        }
        FIRST.forEach(this::listed);
    }

    /** What goes when all rows have come. */
    void last() {
        LAST.forEach(this::listed);
    }

    private List<List<UUID>> slices(Resource resource) {
        return MergeStore.slices(gone.getOrDefault(resource, Set.of()));
    }

    private void listed(Resource resource) {
        slices(resource).forEach(slice -> remove(resource, slice));
    }

    private void remove(Resource resource, List<UUID> ids) {
        Map<UUID, Map<String, @Nullable String>> here = store.rows(resource, ids);
        area.refuseForeign(resource, here);
        for (Resting rule : Resting.values()) {
            if (rule.on == resource) {
                List<UUID> resting = store.resting(rule.what, rule.column, here.keySet());
                MergeStore.slices(resting).forEach(slice -> remove(rule.what, slice));
            }
        }
        here.forEach((id, row) -> remove(resource, id, row));
    }

    private void remove(Resource resource, UUID id, Map<String, @Nullable String> row) {
        Edited edited = edits.of(id);
        if (edited != null && edited.any()) {
            findings.removed(resource, id, RowMerge.person(resource, id, row), edited, false);
        }
        if (resource == Resource.PEOPLE) {
            photos.forget(id);
        }
        pen.delete(Tables.of(resource), id);
        boolean named = gone.getOrDefault(resource, Set.of()).contains(id);
        tallying.ended(resource, id, row, named);
    }
}
