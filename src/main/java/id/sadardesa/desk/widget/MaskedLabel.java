package id.sadardesa.desk.widget;

import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A value that is shown masked until somebody asks to see it, e.g. a NIK. */
public final class MaskedLabel extends HBox {
    private final Label value = new Label();
    private final ToggleButton eye = new ToggleButton(null, Icons.of("mdomz-visibility"));
    private String masked = "";
    private String full = "";

    /**
     * Shows nothing yet.
     *
     * @param reveal the name of the button that shows the whole value
     */
    public MaskedLabel(@NamedArg("reveal") String reveal) {
        getStyleClass().add("masked");
        setAlignment(Pos.CENTER_LEFT);
        value.getStyleClass().add("digits");
        eye.getStyleClass().addAll("flat", "button-icon");
        eye.setAccessibleText(reveal);
        eye.setTooltip(new Tooltip(reveal));
        eye.selectedProperty().subscribe(this::draw);
        getChildren().setAll(value, eye);
    }

    /** Shows another value, masked again. */
    public void show(String maskedValue, String fullValue) {
        masked = maskedValue;
        full = fullValue;
        eye.setSelected(false);
        eye.setVisible(!maskedValue.equals(fullValue));
        draw();
    }

    private void draw() {
        value.setText(eye.isSelected() ? full : masked);
        eye.setGraphic(Icons.of(eye.isSelected() ? "mdomz-visibility_off" : "mdomz-visibility"));
    }
}
