package id.sadardesa.desk.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * One thing above another that belongs to it; both go on below where they are longer than the
 * column.
 */
final class TwoLines extends VBox {
    TwoLines(String above, String below) {
        getStyleClass().add("two-lines");
        Label second = line(below);
        second.getStyleClass().add("muted");
        getChildren().setAll(line(above), second);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
