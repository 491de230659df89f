package id.sadardesa.desk.village;

import id.sadardesa.core.roster.Establishment;
import id.sadardesa.desk.widget.ListTable;
import java.util.function.BiConsumer;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the quota table, as in a spreadsheet: a digit begins to type over the cell, Enter
 * keeps it and goes down, Tab keeps it and goes on to the right, Delete empties it.
 */
final class QuotaKeys {
    private final ListTable<Establishment> table;
    private final int first;
    private final int last;
    private final BiConsumer<Establishment, Integer> clear;

    /**
     * Keys for the columns from {@code first} to {@code last}.
     *
     * @param clear is told the row and the column (0 is {@code first}) that Delete was pressed on
     */
    QuotaKeys(
            ListTable<Establishment> table,
            int first,
            int last,
            BiConsumer<Establishment, Integer> clear) {
        this.table = table;
        this.first = first;
        this.last = last;
        this.clear = clear;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Puts the cell cursor on the first quota when there is none yet. */
    void begin() {
        if (!table.getItems().isEmpty() && table.getSelectionModel().isEmpty()) {
            go(0, first);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || !isQuota(column())) {
            return;
        }
        boolean editing = table.getEditingCell() != null;
        switch (event.getCode()) {
            case ENTER -> enter(event, editing);
            case F2 -> {
                edit();
                event.consume();
            }
            case TAB -> step(event, event.isShiftDown() ? -1 : 1);
            case UP, DOWN -> {
                if (editing) {
                    move(event, event.getCode() == KeyCode.UP ? -1 : 1);
                }
            }
            case DELETE, BACK_SPACE -> {
                if (!editing) {
                    clear.accept(table.getItems().get(row()), column() - first);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void enter(KeyEvent event, boolean editing) {
        if (editing) {
            move(event, event.isShiftDown() ? -1 : 1);
        } else {
            edit();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (table.getEditingCell() == null
                && isQuota(column())
                && event.getCharacter().matches("[0-9]")) {
            edit();
            if (table.getScene().getFocusOwner() instanceof TextField field) {
                field.setText(event.getCharacter());
                field.end();
            }
            event.consume();
        }
    }

    /** Down or up, and at the edge stays. */
    private void move(KeyEvent event, int rows) {
        go(Math.max(0, Math.min(row() + rows, table.getItems().size() - 1)), column());
        event.consume();
    }

    /** On to the next quota, over the end of the row; behind the last one the table is left. */
    private void step(KeyEvent event, int by) {
        int width = last - first + 1;
        int cell = row() * width + column() - first + by;
        if (cell >= 0 && cell < table.getItems().size() * width) {
            go(cell / width, first + cell % width);
            event.consume();
        }
    }

    private void go(int row, int column) {
        table.requestFocus(); // a cell that is being typed into keeps what stands in it
        table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(column));
        table.scrollTo(Math.max(0, row - 3));
    }

    private void edit() {
        if (row() >= 0) {
            table.edit(row(), table.getVisibleLeafColumn(column()));
        }
    }

    private boolean isQuota(int column) {
        return row() >= 0 && column >= first && column <= last;
    }

    private int row() {
        return position().getRow();
    }

    private int column() {
        return position().getColumn();
    }

    private TablePosition<?, ?> position() {
        return table.getFocusModel().getFocusedCell();
    }
}
