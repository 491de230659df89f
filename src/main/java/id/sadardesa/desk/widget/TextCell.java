package id.sadardesa.desk.widget;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A text that may be longer than its column. */
final class TextCell<T> extends TableCell<T, String> {
    private static final int LONG = 20;

    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        whole.setText(text);
        setTooltip(empty || text == null || text.length() < LONG ? null : whole);
    }
}
