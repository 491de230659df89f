package id.sadardesa.core.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The house typeface in three weights, embedded as a subset in every paper, so that it looks the
 * same on every computer. One set belongs to one paper: make a new one for each PDF.
 */
public final class Typefaces {
    private final BaseFont regular = load("OpenSans-Regular.ttf");
    private final BaseFont semiBold = load("OpenSans-SemiBold.ttf");
    private final BaseFont bold = load("OpenSans-Bold.ttf");

    public BaseFont regular() {
        return regular;
    }

    public BaseFont semiBold() {
        return semiBold;
    }

    public BaseFont bold() {
        return bold;
    }

    /** Whether every letter of a text can be printed; a letter the typeface lacks would vanish. */
    public boolean canPrint(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || regular.charExists(c));
    }

    private static BaseFont load(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/id/sadardesa/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Typeface missing from the program: " + name);
            }
            BaseFont font =
                    BaseFont.createFont(
                            name,
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            in.readAllBytes(),
                            null);
            font.setSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
