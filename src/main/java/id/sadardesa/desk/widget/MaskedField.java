package id.sadardesa.desk.widget;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/**
 * A field whose value nobody reads over one's shoulder: while it is not being typed into, only the
 * last four signs of a number, or the first letter of a name, are shown.
 */
public final class MaskedField extends TextField {
    private static final int SHOWN = 4;

    private final StringProperty value = new SimpleStringProperty("");
    private boolean drawing;

    public MaskedField() {
        getStyleClass().add("digits");
        focusedProperty().subscribe(focused -> draw());
        value.subscribe(text -> draw());
        textProperty()
                .subscribe(
                        text -> {
                            if (isFocused() && !drawing) {
                                value.set(text);
                            }
                        });
    }

    /** What was really typed. */
    public StringProperty valueProperty() {
        return value;
    }

    private void draw() {
        String full = value.get() == null ? "" : value.get();
        String wanted = isFocused() ? full : masked(full);
        if (!wanted.equals(getText())) {
            drawing = true;
            setText(wanted);
            drawing = false;
        }
    }

    private static String masked(String full) {
        if (full.isEmpty()) {
            return "";
        }
        if (Character.isLetter(full.charAt(full.length() - 1))) {
            return full.substring(0, 1) + "•".repeat(full.length() - 1);
        }
        int hidden = Math.max(0, full.length() - SHOWN);
        return "•".repeat(hidden) + full.substring(hidden);
    }
}
