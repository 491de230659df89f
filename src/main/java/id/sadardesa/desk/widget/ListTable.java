package id.sadardesa.desk.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * A table over a list in memory that stays smooth at 25,000 rows: filtering and sorting make one
 * new list, sorting keeps equal rows in their order, and what was selected stays selected.
 */
public final class ListTable<T> extends TableView<T> {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private static final StyleablePropertyFactory<ListTable<?>> STYLES =
            new StyleablePropertyFactory<>(TableView.getClassCssMetaData());

    private final SimpleStyleableDoubleProperty em = em();
    private final ColumnWidths<T> widths = new ColumnWidths<>();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private List<T> all = List.of();
    private Predicate<? super T> filter = row -> true;
    private Function<? super T, ?> identity = row -> row;
    private Consumer<? super T> opens = row -> {};
    private Predicate<? super T> muted = row -> false;
    private @Nullable Object awaited;

    public ListTable() {
        getStyleClass().addAll("list-table", "striped");
        setColumnResizePolicy(widths);
        setPlaceholder(new Label()); // otherwise JavaFX says something in English
        em.addListener(size -> widths.letters(em.get()));
        setSortPolicy(
                table -> {
                    redraw();
                    return true;
                });
    }

    /**
     * What makes two rows the same thing, e.g. a person's id; keeps the selection when rows are
     * read anew.
     */
    public void identifiedBy(Function<? super T, ?> key) {
        identity = key;
    }

    /** All rows, in their natural order. */
    public void rows(List<T> rows) {
        all = List.copyOf(rows);
        widths.hold(all);
        redraw();
        Object key = awaited;
        awaited = null;
        if (key != null) {
            seek(key);
        }
    }

    /**
     * Selects a row and brings it into view, now or as soon as it is read.
     *
     * @param key what {@link #identifiedBy} says of it
     */
    public void choose(Object key) {
        awaited = seek(key) ? null : key;
    }

    private boolean seek(Object key) {
        for (T row : getItems()) {
            if (key.equals(identity.apply(row))) {
                getSelectionModel().clearSelection();
                getSelectionModel().select(row);
                scrollTo(row);
                return true;
            }
        }
        return false;
    }

    public List<T> rows() {
        return all;
    }

    /** Which rows are shown. */
    public void only(Predicate<? super T> wanted) {
        filter = wanted;
        redraw();
    }

    /** How many rows are shown. */
    public ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Adds a column of text that sorts by its text; a text longer than the column goes on in a
     * second line, and the row is as high as that takes.
     */
    public TableColumn<T, String> text(
            String title, double width, Function<? super T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setCellFactory(made -> new TextCell<>());
        widths.say(column, value);
        return add(column, width);
    }

    /** Adds a column of text that is never shortened: dates, codes, and words of our own. */
    public TableColumn<T, String> exact(
            String title, double width, Function<? super T, String> value) {
        TableColumn<T, String> column = text(title, width, value);
        column.getStyleClass().add(ColumnWidths.EXACT);
        widths.fit();
        return column;
    }

    /**
     * Adds a column of dates, amounts or counts that are told in words and sorted by what they are.
     *
     * @param value null where there is none
     */
    public <V extends Comparable<? super V>> TableColumn<T, Worded<V>> worded(
            String title,
            double width,
            Function<? super T, @Nullable V> value,
            Function<? super T, String> words) {
        TableColumn<T, Worded<V>> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell ->
                        new ReadOnlyObjectWrapper<>(
                                new Worded<>(
                                        value.apply(cell.getValue()),
                                        words.apply(cell.getValue()))));
        column.setCellFactory(made -> new TextCell<>());
        column.getStyleClass().add(ColumnWidths.EXACT);
        widths.say(column, words);
        return add(column, width);
    }

    /** Adds a column of numbers that name something, in letters that are all as wide. */
    public TableColumn<T, String> digits(
            String title, double width, Function<? super T, String> value) {
        TableColumn<T, String> column = exact(title, width, value);
        column.getStyleClass().add("digits-column");
        return column;
    }

    /** Adds a column with one thing above another, sorted by the first. */
    public TableColumn<T, String> pair(
            String title,
            double width,
            Function<? super T, String> above,
            Function<? super T, String> below) {
        return drawn(
                title,
                width,
                row -> above.apply(row),
                row -> new TwoLines(above.apply(row), below.apply(row)));
    }

    /** Adds a column of numbers, right-aligned. */
    public TableColumn<T, Number> number(
            String title, double width, Function<? super T, Number> value) {
        TableColumn<T, Number> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.getStyleClass().add("number");
        return add(column, width);
    }

    /** Adds a column whose cells are drawn by hand, e.g. with a chip; it sorts by {@code value}. */
    public <V extends Comparable<V>> TableColumn<T, V> drawn(
            String title,
            double width,
            Function<? super T, V> value,
            Function<? super T, Node> drawing) {
        TableColumn<T, V> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(
                made ->
                        new TableCell<T, V>() {
                            @Override
                            protected double computePrefHeight(double width) {
                                return CellHeight.drawn(this, super.computePrefHeight(width));
                            }

                            @Override
                            protected void updateItem(@Nullable V item, boolean empty) {
                                super.updateItem(item, empty);
                                T row = getTableRow() == null ? null : getTableRow().getItem();
                                setGraphic(empty || row == null ? null : drawing.apply(row));
                            }
                        });
        column.getStyleClass().add(ColumnWidths.EXACT);
        return add(column, width);
    }

    /** Adds a column of states; each cell keeps its chip, so that scrolling builds nothing anew. */
    public <V extends Comparable<V>> TableColumn<T, V> chips(
            String title,
            double width,
            Function<? super T, V> value,
            Function<? super V, Tone> tone,
            Function<? super V, String> words) {
        TableColumn<T, V> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(made -> new ChipCell<T, V>(tone, words));
        widths.chips(column, row -> words.apply(value.apply(row)));
        return add(column, width);
    }

    /** What happens on Enter and on a double click. */
    public void onOpen(Consumer<? super T> open) {
        setOnKeyPressed(
                event -> {
                    T row = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && row != null) {
                        open.accept(row);
                        event.consume();
                    }
                });
        opens = open;
        setRowFactory(table -> new Row());
    }

    /** Rows that hold no longer are shown pale. */
    public void mutedWhere(Predicate<? super T> over) {
        muted = over;
        setRowFactory(table -> new Row());
    }

    /** A row that opens on a double click and is pale where it holds no longer. */
    private final class Row extends TableRow<T> {
        Row() {
            setOnMouseClicked(
                    event -> {
                        T row = getItem();
                        if (event.getClickCount() == 2 && row != null) {
                            opens.accept(row);
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(OVER, item != null && !empty && muted.test(item));
        }
    }

    /** Adds a column made elsewhere; all widths are those at the normal letter size. */
    public <C extends TableColumn<T, ?>> C add(C column, double width) {
        column.setReorderable(false);
        getColumns().add(column);
        widths.add(column, width);
        return column;
    }

    private SimpleStyleableDoubleProperty em() {
        CssMetaData<ListTable<?>, Number> style =
                STYLES.createSizeCssMetaData("-sd-em", table -> table.em, ColumnWidths.NORMAL);
        return new SimpleStyleableDoubleProperty(style, this, "em", ColumnWidths.NORMAL);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return STYLES.getCssMetaData();
    }

    private void redraw() {
        KeptSelection<T> kept = new KeptSelection<>(this, identity);
        List<T> rows = new ArrayList<>(all.size());
        for (T row : all) {
            if (filter.test(row)) {
                rows.add(row);
            }
        }
        Comparator<T> order = getComparator();
        if (order != null) {
            rows.sort(order);
        }
        getItems().setAll(rows);
        shown.set(rows.size());
        kept.restore();
    }
}
