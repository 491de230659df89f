package id.sadardesa.desk.widget;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** What is selected in a table, found again after its rows were read anew. */
final class KeptSelection<T> {
    private final TableView<T> table;
    private final Function<? super T, ?> identity;
    private final @Nullable T selected;
    private final List<T> together;
    private final int column;

    /** Remembers what is selected now. */
    KeptSelection(TableView<T> table, Function<? super T, ?> identity) {
        this.table = table;
        this.identity = identity;
        this.selected = table.getSelectionModel().getSelectedItem();
        this.together =
                byCell()
                        ? List.of()
                        : table.getSelectionModel().getSelectedItems().stream()
                                .filter(Objects::nonNull)
                                .toList();
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        this.column = focused == null ? -1 : focused.getColumn();
    }

    /** Selects the same things among the table's present rows, as far as they are there. */
    void restore() {
        if (together.size() > 1) {
            restoreTogether();
        } else if (selected != null) {
            restore(identity.apply(selected));
        }
    }

    private boolean byCell() {
        return table.getSelectionModel().isCellSelectionEnabled();
    }

    private void restoreTogether() {
        List<T> rows = table.getItems();
        Set<Object> keys = together.stream().map(identity).collect(Collectors.toSet());
        int[] places =
                IntStream.range(0, rows.size())
                        .filter(i -> keys.contains(identity.apply(rows.get(i))))
                        .toArray();
        table.getSelectionModel().clearSelection();
        if (places.length > 0) {
            table.getSelectionModel().selectIndices(places[0], places);
        }
    }

    private void restore(Object key) {
        List<T> rows = table.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (key.equals(identity.apply(rows.get(i)))) {
                select(i);
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    /** Where single cells are chosen, the same cell stays chosen. */
    private void select(int row) {
        if (byCell() && column >= 0 && column < table.getVisibleLeafColumns().size()) {
            table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(column));
        } else {
            table.getSelectionModel().select(row);
        }
    }
}
