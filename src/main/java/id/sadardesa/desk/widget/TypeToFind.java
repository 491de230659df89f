package id.sadardesa.desk.widget;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/** Lets a long choice be searched by typing the beginning of any of its words. */
public final class TypeToFind {
    /** A pause longer than this begins a new word, in milliseconds. */
    private static final long PAUSE = 1200;

    private final Words<?> words;
    private final StringBuilder typed = new StringBuilder();
    private long last;

    private TypeToFind(Words<?> words) {
        this.words = words;
    }

    /** The words of a choice's values. */
    private record Words<T>(ComboBox<T> choice) {
        void choose(String wanted) {
            for (T value : choice.getItems()) {
                String said = String.valueOf(choice.getConverter().toString(value));
                String name = said.toLowerCase(Locale.ROOT);
                if (name.startsWith(wanted) || name.contains(" " + wanted)) {
                    choice.getSelectionModel().select(value);
                    return;
                }
            }
        }
    }

    /** From now on what is typed on the choice chooses. */
    public static void on(ComboBox<?> choice) {
        TypeToFind finder = new TypeToFind(new Words<>(choice));
        choice.addEventFilter(KeyEvent.KEY_TYPED, finder::typed);
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (event.isControlDown() || event.isAltDown() || character.length() != 1) {
            return;
        }
        long now = System.nanoTime() / 1_000_000;
        if (now - last > PAUSE) {
            typed.setLength(0);
        }
        boolean begins = typed.length() > 0 || Character.isLetterOrDigit(character.charAt(0));
        if (begins && !Character.isISOControl(character.charAt(0))) {
            last = now;
            typed.append(character);
            words.choose(typed.toString().toLowerCase(Locale.ROOT));
            event.consume();
        }
    }
}
