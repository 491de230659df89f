package id.sadardesa.desk.today;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A thing to do as a row of the list: its weight as an icon, and the words, wrapped. */
final class TodoCell extends ListCell<Todo> {
    /** What the icon and the bar at the side take. */
    private static final double BAR = 52;

    private final Texts texts;
    private final Label words = new Label();
    private final HBox line = new HBox();

    TodoCell(Texts texts) {
        this.texts = texts;
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.prefWidthProperty()
                .bind(
                        listViewProperty()
                                .flatMap(ListView::widthProperty)
                                .map(TodoCell::room)
                                .orElse(0.0));
        line.getStyleClass().add("todo-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, so that the words wrap
        getStyleClass().add("todo-cell");
    }

    /** What the list leaves for the words, beside the icon and the scroll bar. */
    private static double room(Number list) {
        return Math.max(0, list.doubleValue() - BAR);
    }

    @Override
    protected void updateItem(@Nullable Todo todo, boolean empty) {
        super.updateItem(todo, empty);
        for (Tone tone : Tone.values()) {
            getStyleClass().remove(tone.style());
        }
        if (empty || todo == null) {
            setText(null);
            setGraphic(null);
        } else {
            getStyleClass().add(todo.tone().style());
            LocalDate due = todo.due();
            String said = texts.get(todo.text());
            words.setText(due == null ? said : texts.get("today.todo.dated", due, said));
            setText(words.getText());
            line.getChildren().setAll(Icons.of(todo.tone().icon()), words);
            setGraphic(line);
        }
    }
}
