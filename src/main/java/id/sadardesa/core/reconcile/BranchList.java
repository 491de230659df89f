package id.sadardesa.core.reconcile;

import id.sadardesa.core.roster.ListedPerson;
import java.util.List;

/**
 * A list of participants as it was read from a file.
 *
 * @param file its name without the folder
 */
public record BranchList(String file, List<ListedPerson> rows) {
    public BranchList {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return file + ": " + rows.size();
    }
}
