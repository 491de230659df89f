package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file held against the row that is here, field by field. What only they have changed
 * is taken, what only we have changed stays, and where both have, the owner's value holds and the
 * other is kept as a conflict.
 */
final class RowMerge {
    static final String STATE = "state";

    private final Exchange exchange;
    private final Findings findings;
    private final MergeStore store;
    private final Edits edits;

    RowMerge(Exchange exchange, Findings findings, MergeStore store, Edits edits) {
        this.exchange = exchange;
        this.findings = findings;
        this.store = store;
        this.edits = edits;
    }

    /** Whether a field is exchanged with the sender at all. */
    boolean counts(Field field) {
        return !field.name().equals(Cells.ID) && (!field.own() || exchange.relation().sameOffice());
    }

    /**
     * The fields that are to be written, with their new values.
     *
     * @param theirs the row of the file
     * @param ours the row that is here
     */
    Map<String, @Nullable String> changes(
            Resource resource,
            UUID id,
            Map<String, @Nullable String> theirs,
            Map<String, @Nullable String> ours) {
        Map<String, @Nullable String> differing = new LinkedHashMap<>();
        Map<String, @Nullable String> changes = new LinkedHashMap<>();
        for (Field field : resource.fields()) {
            String name = field.name();
            if (counts(field) && !Objects.equals(theirs.get(name), ours.get(name))) {
                differing.put(name, theirs.get(name));
                if (takes(resource, id, field, theirs, ours)) {
                    changes.put(name, theirs.get(name));
                }
            }
        }
        boolean another = resource == Resource.HEIRS && differing.containsKey(Cells.NAME);
        return another ? whole(differing, changes) : changes;
    }

    /** Another name at the same place is another person: of two, no third one is made. */
    private static Map<String, @Nullable String> whole(
            Map<String, @Nullable String> differing, Map<String, @Nullable String> changes) {
        return changes.containsKey(Cells.NAME) ? differing : Map.of();
    }

    private boolean takes(
            Resource resource,
            UUID id,
            Field field,
            Map<String, @Nullable String> theirRow,
            Map<String, @Nullable String> ourRow) {
        String theirs = theirRow.get(field.name());
        String ours = ourRow.get(field.name());
        if (resource == Resource.CONFLICTS) {
            return fills(field, theirRow, ourRow);
        }
        Edited edited = edits.of(id);
        Edit edit = edited == null ? null : edited.of(field);
        if (edit == null) {
            return true;
        }
        boolean counts =
                exchange.relation().theirsCounts(resource, field.name())
                        || isNoNumber(resource, field, ours);
        String base = field.name().equals(Cells.PHOTO) ? store.hash(edit.base()) : edit.base();
        if (Objects.equals(theirs, base)
                || (!counts && findings.said(id, field.name()).contains(theirs))) {
            return false;
        }
        if (Objects.equals(ours, base)) {
            return true;
        }
        UUID person = person(resource, id, ourRow);
        findings.both(
                resource,
                id,
                person,
                field,
                counts,
                findings.ours(ours, edit, decree(resource, person, ourRow)),
                findings.theirs(id, field.name(), theirs, theirRow.get("sk_number")));
        return counts;
    }

    /** The branch owns the KPJ that it gave; where it took it back, there is nothing to hold. */
    private boolean isNoNumber(Resource resource, Field field, @Nullable String ours) {
        return exchange.relation() == Relation.KECAMATAN
                && resource == Resource.PEOPLE
                && field.name().equals(Cells.KPJ)
                && ours == null;
    }

    /**
     * What both know of a conflict is put together, and what was chosen holds against what is open.
     * Where both say otherwise when it was found or by whom a value is, the same of the two counts
     * at both.
     */
    private boolean fills(
            Field field, Map<String, @Nullable String> theirs, Map<String, @Nullable String> ours) {
        boolean counts = exchange.relation().theirsCounts(Resource.CONFLICTS, STATE);
        if (field.name().equals(STATE) || field.name().startsWith("settled")) {
            boolean open = Conflict.State.OPEN.name().equals(ours.get(STATE));
            return !Conflict.State.OPEN.name().equals(theirs.get(STATE)) && (open || counts);
        }
        return theirs.get(field.name()) != null && (ours.get(field.name()) == null || counts);
    }

    static @Nullable UUID person(Resource resource, UUID id, Map<String, @Nullable String> row) {
        String person = row.get(Cells.PERSON);
        return resource == Resource.PEOPLE ? id : person == null ? null : UUID.fromString(person);
    }

    private @Nullable String decree(
            Resource resource, @Nullable UUID person, Map<String, @Nullable String> row) {
        return resource == Resource.POSTS
                ? row.get("sk_number")
                : person == null ? null : store.decree(person);
    }
}
