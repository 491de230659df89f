package id.sadardesa.core.card;

import java.awt.Color;

/** The colours of a card: they differ in lightness, so that a black cartridge alone is enough. */
final class Ink {
    static final Color PAPER = Color.WHITE;
    static final Color DEEP = new Color(0x14, 0x3F, 0x4C);
    static final Color DEEP_PATTERN = new Color(0x1C, 0x4B, 0x59);
    static final Color GOLD = new Color(0xC9, 0x98, 0x3A);
    static final Color PALE_GOLD = new Color(0xF0, 0xD9, 0xA6);
    static final Color TEXT = new Color(0x11, 0x1B, 0x1E);
    static final Color LABEL = new Color(0x4A, 0x5A, 0x5F);
    static final Color LINE = new Color(0x9F, 0xAE, 0xB2);
    static final Color TINT = new Color(0xEC, 0xF1, 0xF1);
    static final Color SAMPLE = new Color(0xB3, 0x26, 0x1E);
    static final Color SAMPLE_PALE = new Color(0xF3, 0xDF, 0xDB);

    private Ink() {}
}
