package id.sadardesa.desk.report;

import id.sadardesa.base.Texts;
import id.sadardesa.core.listing.Column;
import id.sadardesa.core.listing.Listing;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.TickColumn;
import id.sadardesa.desk.widget.Ticks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The columns of a list: which are shown, in which order. Ctrl with an arrow moves one. */
final class ListingColumns {
    private final ListingViewModel model;
    private final ListTable<Ticks.Tick<Column>> table;
    private final Ticks<Column> ticks = Ticks.none(Column::key);
    private final Button up;
    private final Button down;

    /** While the table follows the list, it changes nothing itself. */
    private boolean following;

    ListingColumns(Texts texts, ListingViewModel model, ListTable<Ticks.Tick<Column>> table) {
        this.model = model;
        this.table = table;
        this.up = Icons.button("mdoal-arrow_upward", texts.get("listing.room.up"), () -> move(-1));
        this.down =
                Icons.button("mdoal-arrow_downward", texts.get("listing.room.down"), () -> move(1));
        up.setId("columnUp");
        down.setId("columnDown");
        TickColumn.in(table, ticks, column -> texts.get(column.textKey()));
        table.text(texts.get("listing.room.column"), 270, row -> texts.get(row.thing().textKey()));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setAccessibleText(texts.get("listing.room.columns"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ticks.onChange(this::changed);
        model.draft().subscribe(this::show);
        var chosen = table.getSelectionModel().selectedIndexProperty();
        up.disableProperty().bind(chosen.lessThan(1));
        down.disableProperty()
                .bind(
                        chosen.lessThan(0)
                                .or(chosen.greaterThanOrEqualTo(table.shown().subtract(1))));
    }

    List<Button> buttons() {
        return List.of(up, down);
    }

    private void show(Listing list) {
        List<Column> all = list.subject().columns();
        boolean same = ticks.things().size() == all.size() && all.containsAll(ticks.things());
        if (same && ticks.chosen().equals(list.columns())) {
            return;
        }
        List<Column> order = new ArrayList<>(list.columns());
        all.stream().filter(column -> !order.contains(column)).forEach(order::add);
        following = true;
        ticks.show(order);
        ticks.rows().get().forEach(row -> row.on().set(list.columns().contains(row.thing())));
        following = false;
    }

    private void changed() {
        Listing list = model.draft().get();
        if (!following && !ticks.chosen().equals(list.columns())) {
            model.edit(list.showing(ticks.chosen()));
        }
    }

    private void key(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isControlDown() && (up || event.getCode() == KeyCode.DOWN)) {
            move(up ? -1 : 1);
            event.consume();
        }
    }

    private void move(int by) {
        int from = table.getSelectionModel().getSelectedIndex();
        int to = from + by;
        List<Column> order = new ArrayList<>(ticks.things());
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Column moved = order.get(from);
        Collections.swap(order, from, to);
        ticks.show(order);
        table.choose(moved.key());
    }
}
