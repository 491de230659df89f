package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Why a row is refused, or a doubt about it: where it stands, what was found and what is expected.
 *
 * @param column the column's letters, empty when it is about the whole row
 * @param index the column counted from 0, or -1
 * @param title the column's title in the file
 * @param found what stands there; a whole NIK is masked
 * @param meaning what is read from there; null when it is about the whole row
 */
public record CellFault(
        String column,
        int index,
        String title,
        String found,
        FieldProblem problem,
        @Nullable Column meaning) {
    /** Whether typing something else in its place may help. */
    public boolean mendable() {
        return meaning != null && (index >= 0 || meaning == Column.VILLAGE);
    }
}
