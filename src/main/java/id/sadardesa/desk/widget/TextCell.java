package id.sadardesa.desk.widget;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A text that goes on in a second line where it is longer than its column. */
final class TextCell<T, V> extends TableCell<T, V> {
    /** From here on a text of several words may be longer than its column. */
    private static final int SHORT = 8;

    private static final int LONG = 20;

    private final Tooltip whole = new Tooltip();

    /** As high as its words are in the width of the column. */
    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getTableColumn().getWidth() : width;
        return CellHeight.of(this, super.computePrefHeight(wide));
    }

    @Override
    protected void updateItem(@Nullable V item, boolean empty) {
        super.updateItem(item, empty);
        String text = item == null ? null : item.toString();
        setText(empty ? null : text);
        setWrapText(text != null && text.length() >= SHORT && text.indexOf(' ') > 0);
        whole.setText(text);
        setTooltip(empty || text == null || text.length() < LONG ? null : whole);
    }
}
