package id.sadardesa.core.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;

/** The look of letters and lists: letter sizes in points and the few colours they use. */
public final class Style {
    static final Color INK = new Color(0x1C, 0x24, 0x2C);
    static final Color GREY = new Color(0x5A, 0x64, 0x6E);
    static final Color LINE = new Color(0xA0, 0xA8, 0xB0);
    static final Color HEADER = new Color(0xD9, 0xE5, 0xEF);
    static final Color TOTAL = new Color(0xEE, 0xF2, 0xF6);

    private final Typefaces faces;

    Style(Typefaces faces) {
        this.faces = faces;
    }

    Typefaces faces() {
        return faces;
    }

    Font text(float size) {
        return font(faces.regular(), size, INK);
    }

    Font semiBold(float size) {
        return font(faces.semiBold(), size, INK);
    }

    Font bold(float size) {
        return font(faces.bold(), size, INK);
    }

    Font grey(float size) {
        return font(faces.regular(), size, GREY);
    }

    private static Font font(BaseFont face, float size, Color color) {
        return new Font(face, size, Font.NORMAL, color);
    }
}
