package id.sadardesa.core.village;

import id.sadardesa.base.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What importing a list of villages would do; nothing is written until it is applied.
 *
 * @param read rows with a village code
 * @param added new villages
 * @param changed villages whose name or kind differs, by id
 * @param left rows of other kecamatan, which are not taken
 * @param refused rows that cannot be taken, with the reason
 */
public record VillagePlan(
        String file,
        int read,
        List<VillageForm> added,
        Map<UUID, VillageForm> changed,
        int unchanged,
        int left,
        List<RefusedRow> refused) {
    /** A row that cannot be taken. */
    public record RefusedRow(String sheet, int row, FieldProblem problem) {}

    public VillagePlan {
        added = List.copyOf(added);
        changed = Map.copyOf(changed);
        refused = List.copyOf(refused);
    }

    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty();
    }
}
