package id.sadardesa.core.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that names the village only in the first row of each group, as people write it who would
 * merge the cells. It must look like one: no village is named twice, the first row names one, most
 * rows name none, and nothing else on the sheet says where they are. Everywhere else a blank
 * village stays blank and is asked for.
 */
final class VillageGroups {
    private VillageGroups() {}

    static List<SheetRow> carry(List<SheetRow> rows) {
        return isGrouped(rows) ? carried(rows) : rows;
    }

    private static boolean isGrouped(List<SheetRow> rows) {
        Set<String> named = new HashSet<>();
        int blank = 0;
        for (SheetRow row : rows) {
            String village = row.village();
            boolean first = named.isEmpty() && blank == 0;
            if (row.place() != null || (village.isEmpty() && first)) {
                return false;
            }
            if (village.isEmpty()) {
                blank++;
            } else if (!named.add(village)) {
                return false;
            }
        }
        return blank > named.size();
    }

    private static List<SheetRow> carried(List<SheetRow> rows) {
        List<SheetRow> carried = new ArrayList<>();
        @Nullable String village = null;
        for (SheetRow row : rows) {
            if (row.village().isEmpty()) {
                carried.add(row.carriedInto(Objects.requireNonNull(village)));
            } else {
                village = row.village();
                carried.add(row);
            }
        }
        return carried;
    }
}
