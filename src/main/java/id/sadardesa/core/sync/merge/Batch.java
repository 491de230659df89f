package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some hundred rows of one table, written together. */
final class Batch {
    private static final int FULL = 500;

    private final Desk desk;
    private final RowMerge merge;
    private final Area area;
    private final Numbers numbers;
    private final Photos photos;
    private final Adoption adoption;
    private final KpjGuard kpjs;
    private final Absence absence;
    private final Map<UUID, Map<String, @Nullable String>> rows = new LinkedHashMap<>();

    Batch(Desk desk, Area area, Numbers numbers, Photos photos) {
        this.desk = desk;
        this.area = area;
        this.numbers = numbers;
        this.photos = photos;
        this.merge = new RowMerge(desk.exchange(), desk.findings(), desk.store(), desk.edits());
        this.adoption = new Adoption(desk.pen(), desk.store(), desk.exchange());
        this.kpjs = new KpjGuard(desk);
        this.absence = new Absence(desk, merge);
    }

    void add(Resource resource, UUID id, Map<String, @Nullable String> row) {
        if (rows.put(id, row) != null) {
            throw Problem.of("sync.file.malformed", resource.path());
        }
        if (resource == Resource.CONFLICTS) {
            turn(row);
            Telling.sign(desk, row);
        }
        if (rows.size() == FULL) {
            write(resource);
        }
    }

    /** Each of two computers names the other as the one it differs with. */
    private void turn(Map<String, @Nullable String> conflict) {
        if (desk.exchange().us().id().toString().equals(conflict.get(Cells.OFFICE))) {
            conflict.put(Cells.OFFICE, desk.exchange().them().id().toString());
        }
    }

    /** Writes what has come together. */
    void write(Resource resource) {
        if (rows.isEmpty()) {
            return;
        }
        Map<UUID, Map<String, @Nullable String>> here = desk.store().rows(resource, rows.keySet());
        area.refuseForeign(resource, rows, here);
        if (resource == Resource.PEOPLE) {
            kpjs.before(rows, here);
            numbers.before(rows, here);
        }
        absence.before(resource, rows);
        Map<UUID, Map<String, @Nullable Object>> fresh = new LinkedHashMap<>();
        rows.forEach(
                (id, row) -> {
                    Map<String, @Nullable String> ours = here.get(id);
                    if (ours != null) {
                        change(resource, id, row, ours);
                    } else if (!absence.stays(resource, id, row)
                            && !isAdopted(resource, id, row)
                            && adoption.hasRoom(resource, id, row)) {
                        fresh.put(id, fresh(resource, id, row));
                    }
                });
        desk.pen().insertAll(Tables.of(resource), fresh);
        fresh.keySet().forEach(id -> added(resource, id));
        if (resource == Resource.CONFLICTS) {
            fresh.keySet().forEach(id -> noteChoice(id, rows.getOrDefault(id, Map.of())));
        }
        photos.after();
        rows.clear();
    }

    /** A choice of the sender that is news here. */
    private void noteChoice(UUID id, Map<String, @Nullable String> news) {
        String state = news.get(RowMerge.STATE);
        if (state != null && !state.equals(Conflict.State.OPEN.name())) {
            desk.findings().chosen(id);
        }
    }

    private void added(Resource resource, UUID id) {
        Map<String, @Nullable String> row = rows.get(id);
        desk.tallying().added(resource, id, row == null ? Map.of() : row);
    }

    private void change(
            Resource resource,
            UUID id,
            Map<String, @Nullable String> theirs,
            Map<String, @Nullable String> ours) {
        Map<String, @Nullable String> changes = merge.changes(resource, id, theirs, ours);
        if (resource == Resource.PEOPLE) {
            numbers.settled(id, changes);
        }
        if (resource == Resource.CONFLICTS && isOpen(ours)) {
            noteChoice(id, changes);
        }
        Map<String, @Nullable Object> columns = columns(resource, id, changes, false);
        if (resource == Resource.VILLAGES) {
            putOffice(resource, columns);
        }
        boolean wrote = !columns.isEmpty() && desk.pen().update(Tables.of(resource), id, columns);
        if (wrote || !changes.isEmpty()) {
            desk.tallying().changed(resource, id, ours, changes);
        }
    }

    private static boolean isOpen(Map<String, @Nullable String> conflict) {
        return Conflict.State.OPEN.name().equals(conflict.get(RowMerge.STATE));
    }

    private boolean isAdopted(Resource resource, UUID id, Map<String, @Nullable String> row) {
        boolean adopted = resource == Resource.VILLAGES && adoption.village(id, row);
        if (adopted) {
            desk.tallying().changed(resource, id, row, Map.of());
        }
        return adopted;
    }

    private Map<String, @Nullable Object> fresh(
            Resource resource, UUID id, Map<String, @Nullable String> row) {
        if (resource == Resource.SEATS) {
            adoption.seat(id, row);
        }
        Map<String, @Nullable Object> columns = columns(resource, id, row, true);
        putOffice(resource, columns);
        return columns;
    }

    /** From another office, all is that office's. */
    private void putOffice(Resource resource, Map<String, @Nullable Object> columns) {
        boolean has =
                resource.fields().stream().anyMatch(field -> field.name().equals(Cells.OFFICE));
        if (has && !desk.exchange().relation().sameOffice()) {
            columns.put(Cells.OFFICE, desk.exchange().them().id());
        }
    }

    private Map<String, @Nullable Object> columns(
            Resource resource, UUID id, Map<String, @Nullable String> row, boolean isNew) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (Field field : resource.fields()) {
            String name = field.name();
            if (!row.containsKey(name) || !merge.counts(field)) {
                continue;
            }
            if (name.equals(Cells.PHOTO)) {
                photos.column(id, row.get(name), isNew, columns);
            } else {
                columns.put(name, Cells.value(field, row.get(name)));
            }
        }
        return columns;
    }
}
