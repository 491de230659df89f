package id.sadardesa.core.village;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Lengths;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Brings villages in from the Kemendagri list: only those of the office's own area, as one action.
 */
public final class VillageImport {
    private final VillageStore store;
    private final Journal journal;

    public VillageImport(Database database, Journal journal) {
        this.store = new VillageStore(database);
        this.journal = journal;
    }

    /**
     * Reads a list and says what it would change; writes nothing.
     *
     * @param area the beginning of the codes to take, {@code 35.16.09} for a kecamatan
     * @throws Problem when the file cannot be read or has no village code at all
     */
    public VillagePlan plan(Path path, String area, Progress progress) {
        TableFile file = Tables.read(path, Limits.ROSTER, progress);
        List<VillageRow> rows = rows(file);
        if (rows.isEmpty()) {
            throw Problem.of("village.import.none", file.name());
        }
        List<VillageRow> own =
                rows.stream().filter(row -> row.code().dotted().startsWith(area)).toList();
        Map<VillageCode, Village> known = new LinkedHashMap<>();
        store.all().forEach(village -> known.put(village.code(), village));
        List<VillageForm> added = new ArrayList<>();
        Map<UUID, VillageForm> changed = new LinkedHashMap<>();
        List<VillagePlan.RefusedRow> refused = new ArrayList<>();
        Set<VillageCode> seen = new HashSet<>();
        int unchanged = 0;
        for (VillageRow row : own) {
            Optional<FieldProblem> fault = fault(row, seen);
            Village village = known.get(row.code());
            if (fault.isPresent()) {
                refused.add(new VillagePlan.RefusedRow(row.sheet(), row.number(), fault.get()));
            } else if (village == null) {
                added.add(row.form());
            } else if (village.name().equalsIgnoreCase(row.name())
                    && village.kind() == row.kind()) {
                unchanged++;
            } else {
                changed.put(village.id(), row.form());
            }
        }
        return new VillagePlan(
                file.name(),
                rows.size(),
                added,
                changed,
                unchanged,
                rows.size() - own.size(),
                refused);
    }

    private static Optional<FieldProblem> fault(VillageRow row, Set<VillageCode> seen) {
        if (!seen.add(row.code())) {
            return Optional.of(
                    FieldProblem.error("code", "village.import.twice", row.code().dotted()));
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (row.name().isBlank()) {
            problems.add(FieldProblem.error("name", "village.check.name"));
        }
        Lengths.VILLAGE.check("name", "name", row.name(), problems);
        return problems.stream().findFirst();
    }

    private static List<VillageRow> rows(TableFile file) {
        List<VillageRow> rows = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            Row titles = new Row(1, List.of());
            boolean began = false;
            for (Row row : sheet.rows()) {
                Optional<VillageRow> read = VillageRow.of(sheet.name(), titles, row);
                read.ifPresent(rows::add);
                began |= read.isPresent();
                // provinces and kecamatan stand between the villages; only what stands above them
                // all is a title
                titles = began || row.cells().size() < 2 ? titles : row;
            }
        }
        return rows;
    }

    /** Does what the plan says, as one action that can be undone. */
    public void apply(VillagePlan plan) {
        journal.act(
                Action.of(
                        "village.import", plan.file(), plan.added().size(), plan.changed().size()),
                pen -> {
                    for (VillageForm form : plan.added()) {
                        store.insert(pen, form);
                    }
                    plan.changed().forEach((id, form) -> store.rename(pen, id, form));
                    return plan;
                });
    }
}
