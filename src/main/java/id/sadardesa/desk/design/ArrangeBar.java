package id.sadardesa.desk.design;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.Icons;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The buttons, and their keys, that put in order what is chosen. */
final class ArrangeBar {
    private final DesignViewModel model;
    private final Map<Arrangement, Button> buttons = new EnumMap<>(Arrangement.class);
    private final HBox box = new HBox();

    ArrangeBar(Texts texts, DesignViewModel model) {
        this.model = model;
        for (Arrangement how : Arrangement.values()) {
            String name = texts.get(how.textKey(), how.key().getName());
            Button button = Icons.button(how.icon(), name, () -> arrange(how));
            button.setId("arrange-" + how);
            buttons.put(how, button);
            box.getChildren().add(button);
        }
        box.getStyleClass().add("design-arrange");
        model.draft().subscribe(this::show);
    }

    HBox node() {
        return box;
    }

    private void show(Draft draft) {
        Group group = new Group(draft);
        buttons.forEach((how, button) -> button.setDisable(!group.allows(how)));
    }

    private void arrange(Arrangement how) {
        model.draw("", now -> new Group(now).arranged(how));
    }

    /** Ctrl and Shift with the letter of a button, wherever on the page the keyboard is. */
    boolean key(KeyEvent event) {
        for (Arrangement how : Arrangement.values()) {
            KeyCombination keys =
                    new KeyCodeCombination(
                            how.key(), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
            if (keys.match(event)) {
                arrange(how);
                return true;
            }
        }
        return false;
    }
}
