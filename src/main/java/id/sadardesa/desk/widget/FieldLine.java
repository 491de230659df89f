package id.sadardesa.desk.widget;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form: its name above, what is wrong with it below. What was said of a value goes
 * as soon as the value is another one.
 */
@DefaultProperty("field")
public final class FieldLine extends VBox {
    /** What stands in the field is another value now; told to the form around it. */
    public static final EventType<Event> CHANGED = new EventType<>(Event.ANY, "FIELD_CHANGED");

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Label name = new Label();
    private final Label trouble = new Label();
    private String label = "";
    private String hint = "";
    private boolean required;
    private boolean doubted;
    private boolean checkedWhileTyping;
    private final ObjectProperty<@Nullable Control> field = new SimpleObjectProperty<>();

    public FieldLine() {
        getStyleClass().add("field-line");
        name.getStyleClass().add("field-name");
        name.setMnemonicParsing(true);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        trouble.getStyleClass().add("field-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        // a long sentence wraps; it must not push the neighbours aside
        trouble.setPrefWidth(0);
        trouble.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(name, trouble);
        clear();
        field.subscribe(this::take);
    }

    private void take(@Nullable Control control) {
        if (control == null) {
            getChildren().setAll(name, trouble);
            return;
        }
        name.setLabelFor(control);
        spell();
        control.setMaxWidth(Double.MAX_VALUE);
        if (control instanceof TextArea area) {
            area.addEventFilter(KeyEvent.KEY_PRESSED, FieldLine::leaveByTab);
        }
        getChildren().setAll(name, control, trouble);
        listen(control);
    }

    /** Heard before the form hears of it, so that what the form finds anew is not taken away. */
    private void listen(Control control) {
        if (control instanceof MaskedField masked) {
            listen(masked.valueProperty());
        } else if (control instanceof TextInputControl text) {
            listen(text.textProperty());
        } else if (control instanceof DateField date) {
            date.onRewritten(this::changed);
            listen(date.valueProperty());
        } else if (control instanceof ComboBoxBase<?> choice) {
            listen(choice.valueProperty());
        }
    }

    private void listen(ObservableValue<?> value) {
        value.subscribe(
                () -> {
                    value.getValue(); // only what was read says once more that it changed
                    changed();
                });
    }

    private void changed() {
        if (doubted && !checkedWhileTyping) {
            clear();
        }
        fireEvent(new Event(CHANGED));
    }

    /** The form looks anew at every change, and says itself when nothing is wrong any more. */
    void checkedWhileTyping() {
        checkedWhileTyping = true;
    }

    /** Tab leaves a text of several lines too, as it leaves every other field. */
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getEventType(),
                            event.getCharacter(),
                            event.getText(),
                            event.getCode(),
                            event.isShiftDown(),
                            true,
                            false,
                            false));
        }
    }

    public ObjectProperty<@Nullable Control> fieldProperty() {
        return field;
    }

    public @Nullable Control getField() {
        return field.get();
    }

    public void setField(Control control) {
        field.set(control);
    }

    public String getLabel() {
        return label;
    }

    /** The name of the field; an underscore marks its Alt key. */
    public void setLabel(String text) {
        label = text;
        spell();
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether the field must be filled; marked with an asterisk. */
    public void setRequired(boolean must) {
        required = must;
        spell();
    }

    public String getHint() {
        return hint;
    }

    /** What stands below while nothing is wrong. */
    public void setHint(String text) {
        hint = text;
        clear();
    }

    private void spell() {
        name.setText(required ? label + " *" : label);
        name.setVisible(!label.isEmpty()); // in a list the row says whose field it is
        name.setManaged(!label.isEmpty());
        Control control = field.get();
        if (control != null) {
            control.setAccessibleText(label.replace("_", ""));
        }
    }

    /** Nothing is wrong. */
    public void clear() {
        say(hint, false, false);
    }

    /** The value cannot be kept as it is. */
    public void error(String sentence) {
        say(sentence, true, false);
    }

    /** The value is kept, but somebody should look at it. */
    public void warning(String sentence) {
        say(sentence, false, true);
    }

    /** What stands below the field now. */
    public String said() {
        return trouble.getText();
    }

    private void say(String sentence, boolean error, boolean warning) {
        doubted = error || warning;
        trouble.setText(sentence);
        trouble.setManaged(!sentence.isEmpty());
        trouble.setVisible(!sentence.isEmpty());
        trouble.setGraphic(
                error || warning
                        ? Icons.of(error ? "mdoal-error_outline" : "mdomz-warning")
                        : null);
        trouble.pseudoClassStateChanged(ERROR, error);
        trouble.pseudoClassStateChanged(WARNING, warning);
        Control control = field.get();
        if (control != null) {
            control.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), error);
            control.setAccessibleHelp(sentence);
        }
    }
}
