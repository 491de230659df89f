package id.sadardesa.desk.village;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.village.Seat;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A quota in the table: shows "held / wanted", marks a vacancy, and is typed over where it stands.
 * What was typed is kept however the cell is left; only Esc gives it up.
 */
final class QuotaCell extends TableCell<Establishment, Integer> {
    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");

    private final Texts texts;
    private final Seat seat;
    private final BiConsumer<Establishment, @Nullable Integer> keep;
    private final TextField field = new TextField();
    private String before = "";
    private @Nullable Establishment edited;

    /**
     * A cell of one seat.
     *
     * @param keep is told the new quota of a row; null means that it is not stated
     */
    QuotaCell(Texts texts, Seat seat, BiConsumer<Establishment, @Nullable Integer> keep) {
        this.texts = texts;
        this.seat = seat;
        this.keep = keep;
        getStyleClass().add("quota-cell");
        field.getStyleClass().add("quota-field");
        field.setAccessibleText(texts.get("village.quota.edit", texts.get(seat.textKey())));
        field.focusedProperty().subscribe(this::leave);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((f, old, text) -> keepDigits(text));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            Integer quota = getItem();
            edited = getTableRow().getItem();
            before = quota == null || quota < 0 ? "" : quota.toString();
            field.setText(before);
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        keep();
        super.cancelEdit();
        draw();
    }

    private void keep() {
        Establishment row = edited;
        edited = null;
        if (row != null && !field.getText().equals(before)) {
            keep.accept(row, field.getText().isEmpty() ? null : Integer.valueOf(field.getText()));
        }
    }

    private void leave(boolean focused) {
        if (!focused && isEditing()) {
            cancelEdit();
        }
    }

    @Override
    protected void updateItem(@Nullable Integer quota, boolean empty) {
        super.updateItem(quota, empty);
        draw();
    }

    private void draw() {
        setGraphic(null);
        Establishment row = getTableRow() == null ? null : getTableRow().getItem();
        if (isEmpty() || row == null) {
            setText(null);
            setTooltip(null);
            pseudoClassStateChanged(VACANT, false);
            return;
        }
        Integer quota = row.village().seats().get(seat);
        int vacant = row.vacant(seat);
        setText(row.held(seat) + " / " + (quota == null ? "–" : quota));
        pseudoClassStateChanged(VACANT, vacant > 0);
        String name = texts.get(seat.textKey());
        String said =
                quota == null
                        ? texts.get("village.quota.unstated", name, row.held(seat))
                        : texts.get("village.quota.said", name, quota, row.held(seat), vacant);
        setTooltip(new Tooltip(said));
        setAccessibleText(said);
    }

    private void keepDigits(String text) {
        String digits = text.replaceAll("\\D", "");
        String kept = digits.length() > 3 ? digits.substring(0, 3) : digits;
        if (!kept.equals(text)) {
            field.setText(kept);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            edited = null;
            getTableView().requestFocus();
            event.consume();
        }
    }
}
