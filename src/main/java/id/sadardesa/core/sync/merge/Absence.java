package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of a file that do not come here, because we took them, or what they lie on, away. */
final class Absence {
    private final Desk desk;
    private final RowMerge merge;

    /** What rows of the batch lie on and what is not here. */
    private Set<UUID> missing = Set.of();

    Absence(Desk desk, RowMerge merge) {
        this.desk = desk;
        this.merge = merge;
    }

    /** To be told of some rows before it is asked about each. */
    void before(Resource resource, Map<UUID, Map<String, @Nullable String>> rows) {
        if (!desk.edits().anyGone() || !rests(resource)) {
            missing = Set.of();
            return;
        }
        Set<UUID> absent = new HashSet<>();
        for (Field field : resource.fields()) {
            Resource on = on(field.name());
            if (on != null) {
                Set<UUID> named = new HashSet<>();
                rows.values()
                        .forEach(
                                row ->
                                        named.add(
                                                UUID.fromString(
                                                        String.valueOf(row.get(field.name())))));
                absent.addAll(desk.store().missing(on, named));
            }
        }
        missing = absent;
    }

    /** Whether a row that is not here stays away. */
    boolean stays(Resource resource, UUID id, Map<String, @Nullable String> theirs) {
        if (!desk.edits().anyGone()) {
            return false;
        }
        Edited edited = desk.edits().of(id);
        if (edited != null && edited.gone() != null) {
            if (edited.isFresh() || edited.differs(resource, theirs, merge::counts)) {
                desk.findings()
                        .removed(resource, id, RowMerge.person(resource, id, theirs), edited, true);
            }
            return true;
        }
        return rests(resource)
                && resource.fields().stream()
                        .map(Field::name)
                        .filter(name -> on(name) != null)
                        .map(theirs::get)
                        .anyMatch(on -> on != null && orphan(resource, on, theirs));
    }

    /**
     * Whether a row lies on what is not here: on what we took away, or on what came to lie on that
     * at the sender and stayed away as this does.
     */
    private boolean orphan(Resource resource, String on, Map<String, @Nullable String> theirs) {
        UUID parent = UUID.fromString(on);
        Edited edited = desk.edits().of(parent);
        if (edited == null || edited.gone() == null) {
            return missing.contains(parent);
        }
        desk.findings()
                .removed(
                        edited.resource(),
                        parent,
                        RowMerge.person(resource, parent, theirs),
                        edited,
                        true);
        return true;
    }

    /** Whether rows of a table cannot stand without what they point to. */
    private static boolean rests(Resource resource) {
        return switch (resource) {
            case SEATS, PROVIDED, DEATHS, HEIRS, EARLIER, POSTS, PARTICIPATIONS, STEPS, TERMS ->
                    true;
            default -> false;
        };
    }

    /** What a column points to; null when it points to nothing that people rest on. */
    private static @Nullable Resource on(String column) {
        return switch (column) {
            case Cells.PERSON -> Resource.PEOPLE;
            case "village_id" -> Resource.VILLAGES;
            case "post_id" -> Resource.POSTS;
            case "participation_id" -> Resource.PARTICIPATIONS;
            default -> null;
        };
    }
}
