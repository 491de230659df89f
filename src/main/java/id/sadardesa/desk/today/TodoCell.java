package id.sadardesa.desk.today;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A thing to do as a row of the list: its weight as an icon, and the words, wrapped. */
final class TodoCell extends ListCell<Todo> {
    /** What the bar at the side takes. */
    private static final double BAR = 16;

    private final Texts texts;

    TodoCell(Texts texts) {
        this.texts = texts;
        setWrapText(true);
        setPrefWidth(0); // as wide as the list, so that the words wrap
        getStyleClass().add("todo-cell");
        listViewProperty().flatMap(ListView::widthProperty).subscribe(width -> requestLayout());
    }

    /** As high as the words are when they wrap; the list asks without saying how wide it is. */
    @Override
    protected double computePrefHeight(double width) {
        ListView<Todo> list = getListView();
        boolean open = width < 0 && list != null && list.getWidth() > BAR;
        return super.computePrefHeight(open ? list.getWidth() - BAR : width);
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
            setTooltip(null);
        } else {
            getStyleClass().add(todo.tone().style());
            LocalDate due = todo.due();
            String words = texts.get(todo.text());
            setText(due == null ? words : texts.get("today.todo.dated", due, words));
            setGraphic(Icons.of(todo.tone().icon()));
            setTooltip(new Tooltip(getText()));
        }
    }
}
