package id.sadardesa.desk.widget;

import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/** The box for what is sought: a magnifying glass before the text, and a cross that empties it. */
public final class SearchField extends CustomTextField {
    /**
     * Empty.
     *
     * @param clear the name of the button that empties the box
     */
    public SearchField(@NamedArg("clear") String clear) {
        getStyleClass().add("search-field");
        setLeft(Icons.of("mdomz-search"));
        Button cross =
                Icons.button(
                        "mdoal-clear",
                        clear,
                        () -> {
                            clear();
                            requestFocus();
                        });
        cross.setFocusTraversable(false); // by key it is Esc
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(cross);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                        clear();
                        event.consume();
                    }
                });
    }

    /** The arrow down leads from the box to the first row of what was found. */
    public void leadsTo(TableView<?> found) {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN
                            && found.isVisible()
                            && !found.getItems().isEmpty()) {
                        found.requestFocus();
                        found.getSelectionModel().clearAndSelect(0);
                        found.scrollTo(0);
                        event.consume();
                    }
                });
    }
}
