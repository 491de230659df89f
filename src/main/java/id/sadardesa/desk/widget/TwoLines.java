package id.sadardesa.desk.widget;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One thing above another that belongs to it, both readable whole under the mouse. */
final class TwoLines extends VBox {
    TwoLines(String above, String below) {
        getStyleClass().add("two-lines");
        Label second = line(below);
        second.getStyleClass().add("muted");
        getChildren().setAll(line(above), second);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setTooltip(new Tooltip(text));
        return label;
    }
}
