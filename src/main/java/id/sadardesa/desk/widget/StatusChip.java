package id.sadardesa.desk.widget;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A state as a small coloured label: colour, icon and words together, never colour alone. */
public final class StatusChip extends Label {
    private @Nullable Tone shown;

    public StatusChip(@NamedArg("tone") Tone tone, @NamedArg("text") String text) {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        show(tone, text);
    }

    public void show(Tone tone, String text) {
        setText(text);
        if (tone != shown) {
            for (Tone other : Tone.values()) {
                getStyleClass().remove(other.style());
            }
            getStyleClass().add(tone.style());
            setGraphic(Icons.of(tone.icon()));
            shown = tone;
        }
    }
}
