package id.sadardesa.core.card;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a template, e.g. {@code #143F4C}.
 *
 * @param rgb six hexadecimal digits after the sign
 */
public record Ink(String rgb) {
    private static final Pattern FORM = Pattern.compile("#[0-9A-F]{6}");

    public static final Ink PAPER = new Ink("#FFFFFF");
    public static final Ink TEXT = new Ink("#111B1E");
    static final Ink LINE = new Ink("#9FAEB2");
    static final Ink SAMPLE = new Ink("#B3261E");

    public Ink {
        if (!FORM.matcher(rgb).matches()) {
            throw new IllegalArgumentException("No colour");
        }
    }

    /** A colour as a file or a person writes it. */
    public static Optional<Ink> parse(String text) {
        String clean = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(clean).matches() ? Optional.of(new Ink(clean)) : Optional.empty();
    }

    Color colour() {
        return new Color(Integer.parseInt(rgb.substring(1), 16));
    }
}
