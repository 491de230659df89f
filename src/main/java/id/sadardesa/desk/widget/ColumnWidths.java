package id.sadardesa.desk.widget;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * How wide the columns of a table are: as stated, larger with larger letters, and wider where words
 * want the room that nobody else needs.
 */
@SuppressWarnings("rawtypes") // as JavaFX declares it
final class ColumnWidths<T> implements Callback<TableView.ResizeFeatures, Boolean> {
    /** The style class of columns that are not squeezed. */
    static final String EXACT = "exact";

    /** The letters that the columns' widths are stated for, in pixels. */
    static final double NORMAL = 14;

    /** Down to which part of its width a column of sentences may be squeezed. */
    private static final double LEAST = 0.6;

    /** What a cell takes beside its words, in pixels. */
    private static final double PADDING = 18;

    /** What a chip takes beside its words: its sign and its round ends, in pixels. */
    private static final double CHIP = 40;

    /** How many rows are asked for their longest words; those below are as long, by experience. */
    private static final int ASKED = 500;

    private final Map<TableColumn<T, ?>, Double> stated = new LinkedHashMap<>();
    private final Map<TableColumn<T, ?>, Function<? super T, String>> words = new HashMap<>();
    private final Map<TableColumn<T, ?>, Double> beside = new HashMap<>();
    private final Map<TableColumn<T, ?>, Double> lines = new HashMap<>();
    private final Map<TableColumn<T, ?>, Double> least = new HashMap<>();

    private double room;
    private double scale = 1;

    /** A column and its width at the normal letter size; one that comes back finds its width. */
    void add(TableColumn<T, ?> column, double width) {
        stated.put(column, width);
        column.visibleProperty().addListener(there -> fit());
        fit();
    }

    /** What a column says, so that it can be as wide as that. */
    void say(TableColumn<T, ?> column, Function<? super T, String> value) {
        say(column, value, PADDING);
    }

    /**
     * What the chips of a column say.
     *
     * @see #say
     */
    void chips(TableColumn<T, ?> column, Function<? super T, String> value) {
        say(column, value, CHIP + PADDING);
    }

    private void say(TableColumn<T, ?> column, Function<? super T, String> value, double frame) {
        words.put(column, value);
        beside.put(column, frame);
    }

    /** The rows whose words shall be read. */
    void hold(List<T> rows) {
        List<T> asked = rows.subList(0, Math.min(ASKED, rows.size()));
        words.forEach(
                (column, value) -> {
                    double line = 0;
                    double word = 0;
                    for (T row : asked) {
                        String text = Objects.requireNonNullElse(value.apply(row), "");
                        line = Math.max(line, Letters.width(text));
                        word = Math.max(word, Letters.longestWord(text));
                    }
                    double frame = beside.getOrDefault(column, PADDING);
                    lines.put(column, line + frame);
                    least.put(column, word + frame);
                });
        fit();
    }

    /** Whether the columns were laid out anew; called by the table whenever its room changes. */
    @Override
    public Boolean call(TableView.ResizeFeatures moved) {
        if (moved.getColumn() != null) {
            return TableView.UNCONSTRAINED_RESIZE_POLICY.call(moved);
        }
        room = moved.getContentWidth();
        fit();
        return true;
    }

    /** The letters are now this large, in pixels. */
    void letters(double size) {
        scale = size / NORMAL;
        fit();
    }

    /** Columns as wide as their letters want; what does not fit is reached with the scroll bar. */
    void fit() {
        double spare = room - sum(column -> wide(column));
        double missing = sum(this::missing);
        double soft = sum(this::soft);
        double more = missing == 0 ? 0 : Math.max(0, Math.min(1, spare / missing));
        double less = soft == 0 ? 0 : Math.max(0, Math.min(1, -spare / soft));
        TableColumn<T, ?> last = null;
        for (TableColumn<T, ?> column : stated.keySet()) {
            width(column, wide(column) + missing(column) * more - soft(column) * less);
            last = column.isVisible() ? column : last;
        }
        double left = Math.floor(room - sum(TableColumn::getPrefWidth));
        if (last != null && left > 0 && !isNumber(last)) {
            width(last, last.getPrefWidth() + left);
        }
    }

    /** Whole pixels, so that roundings do not add up to a scroll bar. */
    private static void width(TableColumn<?, ?> column, double wanted) {
        double width = Math.floor(wanted);
        column.setMinWidth(Math.min(column.getMinWidth(), width));
        column.setPrefWidth(width);
    }

    private double sum(ToDoubleFunction<TableColumn<T, ?>> each) {
        return stated.keySet().stream().filter(TableColumn::isVisible).mapToDouble(each).sum();
    }

    private double wide(TableColumn<T, ?> column) {
        double asked = stated.getOrDefault(column, 0.0);
        return Math.max(asked, least.getOrDefault(column, 0.0)) * scale;
    }

    /** What a column's longest words want beside its stated width. */
    private double missing(TableColumn<T, ?> column) {
        return Math.max(0, lines.getOrDefault(column, 0.0) * scale - wide(column));
    }

    /** What a column can do without: words go on below, but none is broken, nor is the title. */
    private double soft(TableColumn<T, ?> column) {
        if (isWhole(column) || !words.containsKey(column)) {
            return 0;
        }
        double title = Letters.bold(column.getText()) + PADDING;
        double whole = Math.max(title, least.getOrDefault(column, 0.0)) * scale;
        boolean chips = beside.getOrDefault(column, 0.0) > PADDING;
        double readable = chips ? 0 : wide(column) * LEAST;
        return Math.max(0, wide(column) - Math.max(whole, readable));
    }

    /** A number far from the one beside it is hard to read: behind it the room stays empty. */
    private static boolean isNumber(TableColumn<?, ?> column) {
        return column.getStyleClass().contains("number");
    }

    /** Dates and amounts are read whole or not at all; words may go on in a second line. */
    private static boolean isWhole(TableColumn<?, ?> column) {
        return isNumber(column) || column.getStyleClass().contains(EXACT);
    }
}
