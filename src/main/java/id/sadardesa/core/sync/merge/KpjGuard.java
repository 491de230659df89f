package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The KPJ that the branch itself has given stays, whatever a kecamatan says later; the kecamatan
 * hears of it as a correction.
 */
final class KpjGuard {
    private final Desk desk;
    private final Field field;

    KpjGuard(Desk desk) {
        this.desk = desk;
        this.field = Resource.PEOPLE.fields().get(Resource.PEOPLE.at(Cells.KPJ));
    }

    /** Puts our KPJ into the rows of those who got one from us. */
    void before(
            Map<UUID, Map<String, @Nullable String>> rows,
            Map<UUID, Map<String, @Nullable String>> here) {
        if (desk.exchange().relation() != Relation.KECAMATAN) {
            return;
        }
        Map<UUID, String> ours = new LinkedHashMap<>();
        here.forEach(
                (id, row) -> {
                    String kpj = row.get(Cells.KPJ);
                    if (kpj != null && !kpj.equals(theirs(rows, id))) {
                        ours.put(id, kpj);
                    }
                });
        Set<UUID> numbered = desk.store().numbered(ours.keySet());
        for (UUID id : numbered) {
            guard(id, Objects.requireNonNull(ours.get(id)), theirs(rows, id));
            Objects.requireNonNull(rows.get(id)).put(Cells.KPJ, ours.get(id));
        }
    }

    private static @Nullable String theirs(Map<UUID, Map<String, @Nullable String>> rows, UUID id) {
        return Objects.requireNonNull(rows.get(id)).get(Cells.KPJ);
    }

    private void guard(UUID person, String ours, @Nullable String theirs) {
        Edited edited = desk.edits().of(person);
        Edit edit = edited == null ? null : edited.of(field);
        boolean told = edit != null;
        if (told
                && (theirs == null
                        || Objects.equals(theirs, Objects.requireNonNull(edit).base()))) {
            return;
        }
        String now = Type.moment(desk.exchange().now());
        desk.findings()
                .both(
                        Resource.PEOPLE,
                        person,
                        person,
                        field,
                        false,
                        desk.findings()
                                .ours(ours, edit == null ? new Edit(null, "", now) : edit, null),
                        desk.findings().theirs(person, Cells.KPJ, theirs, null));
        if (!told) {
            Telling.correction(
                    desk.pen(),
                    desk.exchange().them().id(),
                    person,
                    Cells.KPJ,
                    theirs,
                    ours,
                    desk.exchange().now(),
                    null);
        }
    }
}
