package id.sadardesa.desk.today;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.Tone;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A thing to do as a row of the list: its weight as an icon, and the words, wrapped. */
final class TodoCell extends ListCell<Day.Todo> {
    private final Texts texts;

    TodoCell(Texts texts) {
        this.texts = texts;
        setWrapText(true);
        setPrefWidth(0); // as wide as the list, so that the words wrap
        getStyleClass().add("todo-cell");
    }

    @Override
    protected void updateItem(Day.@Nullable Todo todo, boolean empty) {
        super.updateItem(todo, empty);
        for (Tone tone : Tone.values()) {
            getStyleClass().remove(tone.style());
        }
        if (empty || todo == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else {
            getStyleClass().add(todo.tone().style());
            setText(texts.get(todo.text()));
            setGraphic(Icons.of(todo.tone().icon()));
            setTooltip(new Tooltip(getText()));
        }
    }
}
