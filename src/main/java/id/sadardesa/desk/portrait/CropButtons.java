package id.sadardesa.desk.portrait;

import id.sadardesa.base.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** What the wheel and the keys do to a frame, for the mouse alone. */
final class CropButtons extends HBox {
    private static final double CLOSER = 0.85;

    CropButtons(Texts texts, CropPane pane) {
        getStyleClass().add("form-row");
        Button closer = new Button(texts.get("portrait.crop.closer"));
        closer.setId("closer");
        closer.setOnAction(event -> pane.scale(CLOSER));
        Button farther = new Button(texts.get("portrait.crop.farther"));
        farther.setId("farther");
        farther.setOnAction(event -> pane.scale(1 / CLOSER));
        Button turn = new Button(texts.get("portrait.crop.turn"));
        turn.setId("turn");
        turn.setOnAction(event -> pane.turn());
        for (Button button : new Button[] {closer, farther, turn}) {
            button.setMinWidth(USE_PREF_SIZE);
            button.disableProperty().bind(pane.disabledProperty());
        }
        getChildren().addAll(closer, farther, turn);
    }
}
