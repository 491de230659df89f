package id.sadardesa.desk.widget;

import id.sadardesa.desk.widget.Ticks.Tick;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A tick before every row of a table, for the mouse and the space bar, and one for all of them. */
public final class TickColumn {
    private static final double WIDTH = 44;

    private TickColumn() {}

    /**
     * Fills a table with things to tick; its first column is the tick, the others are added after.
     *
     * @param name what a screen reader says of a thing; the column sorts by it
     */
    public static <T> void in(
            ListTable<Tick<T>> table, Ticks<T> ticks, Function<? super T, String> name) {
        TableColumn<Tick<T>, String> column = new TableColumn<>("");
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(name.apply(cell.getValue().thing())));
        column.setCellFactory(made -> new Box<>());
        table.add(column, WIDTH);
        table.identifiedBy(ticks::key);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> flip(table, event));
        ticks.rows().subscribe(rows -> table.rows(rows));
    }

    /** Lets a tick over the table stand for all: set, not set, or neither when only some are. */
    public static void everybody(CheckBox all, Ticks<?> ticks) {
        all.setOnAction(event -> ticks.all(all.isSelected()));
        ticks.rows().subscribe(() -> show(all, ticks));
        ticks.count().subscribe(() -> show(all, ticks));
    }

    private static void show(CheckBox all, Ticks<?> ticks) {
        int rows = ticks.rows().get().size();
        int ticked = ticks.count().get();
        all.setSelected(ticked > 0 && ticked == rows);
        all.setIndeterminate(ticked > 0 && ticked < rows);
        all.setDisable(rows == 0);
    }

    private static <T> void flip(ListTable<Tick<T>> table, KeyEvent event) {
        Tick<T> row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            row.on().set(!row.on().get());
            event.consume();
        }
    }

    /** The tick of one row; scrolling builds nothing anew. */
    private static final class Box<T> extends TableCell<Tick<T>, String> {
        private final CheckBox box = new CheckBox();
        private @Nullable Tick<T> shown;

        Box() {
            box.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            Tick<T> row = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (shown != null) {
                box.selectedProperty().unbindBidirectional(shown.on());
            }
            shown = row;
            if (row != null) {
                box.setAccessibleText(name);
                box.selectedProperty().bindBidirectional(row.on());
            }
            setGraphic(row == null ? null : box);
        }
    }
}
