package id.sadardesa.desk.village;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.village.Seat;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A quota in the table: shows "held / wanted", marks a vacancy, and is edited where it stands. */
final class QuotaCell extends TableCell<Establishment, Integer> {
    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");

    private final Texts texts;
    private final Seat seat;
    private final TextField field = new TextField();

    QuotaCell(Texts texts, Seat seat) {
        this.texts = texts;
        this.seat = seat;
        getStyleClass().add("quota-cell");
        field.getStyleClass().add("quota-field");
        field.setAccessibleText(texts.get("village.quota.edit", texts.get(seat.textKey())));
        field.setOnAction(event -> typed().ifPresent(this::commitEdit));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((f, old, text) -> keepDigits(text));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            Integer quota = getItem();
            field.setText(quota == null || quota < 0 ? "" : quota.toString());
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        draw();
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

    /** An empty field takes the quota back; -1 stands for that in the column. */
    private Optional<Integer> typed() {
        return Optional.of(field.getText().isBlank() ? -1 : Integer.parseInt(field.getText()));
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
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        }
    }
}
