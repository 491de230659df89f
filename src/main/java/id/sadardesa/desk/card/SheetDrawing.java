package id.sadardesa.desk.card;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** A drawing of the sheet: a click on a place says that those before it are used up. */
final class SheetDrawing extends GridPane {
    private final Texts texts;
    private final IntConsumer chosen;
    private final List<Button> places = new ArrayList<>();
    private @Nullable CardSheet drawn;

    SheetDrawing(Texts texts, IntConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("sheet-drawing");
    }

    /** Draws another sheet with the first free place. */
    void draw(CardSheet sheet, int start) {
        if (!sheet.equals(drawn)) {
            build(sheet);
            drawn = sheet;
        }
        for (int i = 0; i < places.size(); i++) {
            Button button = places.get(i);
            button.getStyleClass().removeAll("used", "first");
            if (i + 1 < start) {
                button.getStyleClass().add("used");
            } else if (i + 1 == start) {
                button.getStyleClass().add("first");
            }
            String words = texts.get(i + 1 < start ? "card.sheet.used" : "card.sheet.free", i + 1);
            button.setAccessibleText(words);
            button.setTooltip(new Tooltip(words));
        }
    }

    private void build(CardSheet sheet) {
        getChildren().clear();
        places.clear();
        for (int i = 0; i < sheet.perPage(); i++) {
            int place = i + 1;
            Button button = new Button(Integer.toString(place));
            button.getStyleClass().setAll("sheet-place");
            button.setOnAction(event -> chosen.accept(place));
            places.add(button);
            add(button, i % sheet.cardsAcross(), i / sheet.cardsAcross());
        }
    }
}
