package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Villages and seats that are here already under an id of our own: a village is known by its
 * Kemendagri code, a seat by its village and kind. They take on the id of the office that speaks
 * for them, and what is here follows.
 */
final class Adoption {
    private static final String VILLAGE = Tables.of(Resource.VILLAGES);
    private static final String CODE = "code";
    private static final int CODE_LENGTH = 13;

    private final Pen pen;
    private final MergeStore store;
    private final Exchange exchange;

    Adoption(Pen pen, MergeStore store, Exchange exchange) {
        this.pen = pen;
        this.store = store;
        this.exchange = exchange;
    }

    /**
     * To be asked before a village that is not here is written.
     *
     * @return whether it is written now, in the place of ours
     */
    boolean village(UUID id, Map<String, @Nullable String> row) {
        String code = String.valueOf(row.get(CODE));
        UUID ours = store.villageByCode(code).orElse(null);
        if (ours == null || ours.equals(id)) {
            return false;
        }
        if (exchange.relation() == Relation.STATION) {
            throw Problem.of("sync.import.collision", exchange.them().name());
        }
        Map<String, @Nullable String> old = store.rows(Resource.VILLAGES, Set.of(ours)).get(ours);
        String office = old == null ? null : old.get(Cells.OFFICE);
        String them = exchange.them().id().toString();
        if (office != null && !office.equals(them)) {
            throw Problem.of("sync.import.village", code, exchange.them().name());
        }
        Map<String, @Nullable String> known = old == null ? Map.of() : old;
        takeOn(ours, id, columns(row, known, them));
        return true;
    }

    /** What is told of the village, and what is not told as we know it. */
    private Map<String, @Nullable Object> columns(
            Map<String, @Nullable String> told, Map<String, @Nullable String> ours, String them) {
        boolean same = exchange.relation().sameOffice();
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (Field field : Resource.VILLAGES.fields()) {
            boolean fromThem = same || !field.own();
            columns.put(field.name(), (fromThem ? told : ours).get(field.name()));
        }
        columns.remove(Cells.ID);
        columns.put(Cells.OFFICE, same ? told.get(Cells.OFFICE) : them);
        return columns;
    }

    private void takeOn(UUID ours, UUID theirs, Map<String, @Nullable Object> fresh) {
        pen.update(VILLAGE, ours, Map.of(CODE, aside(ours)));
        pen.insert(VILLAGE, theirs, fresh);
        for (MergeStore.Pointer pointer : store.villagePointers()) {
            for (UUID pointing : store.pointing(pointer, ours)) {
                pen.update(pointer.table(), pointing, Map.of(pointer.column(), theirs));
            }
        }
        pen.delete(VILLAGE, ours);
    }

    /** A code that no village has, for the moment in which two rows stand for one village. */
    private static String aside(UUID id) {
        String digits = id.toString().replace("-", "");
        return "~" + digits.substring(digits.length() - CODE_LENGTH + 1);
    }

    /**
     * To be asked before a row of one office only is written that is not here: something else of
     * the same person, village or year may stand in its place under an id of its own. That of the
     * office's first computer holds.
     */
    boolean hasRoom(Resource resource, UUID id, Map<String, @Nullable String> row) {
        UUID ours = store.inPlace(resource, row).orElse(null);
        if (ours == null || ours.equals(id)) {
            return true;
        }
        boolean theirs = exchange.relation() == Relation.MAIN;
        if (theirs) {
            pen.delete(Tables.of(resource), ours);
        }
        return theirs;
    }

    /** To be asked before a seat that is not here is written. */
    void seat(UUID id, Map<String, @Nullable String> row) {
        store.seat(
                        UUID.fromString(String.valueOf(row.get("village_id"))),
                        String.valueOf(row.get("seat")))
                .filter(ours -> !ours.equals(id))
                .ifPresent(ours -> pen.delete(Tables.of(Resource.SEATS), ours));
    }
}
