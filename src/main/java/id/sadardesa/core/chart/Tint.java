package id.sadardesa.core.chart;

/**
 * The colours of charts. Parts that touch each other differ in brightness too, so that they are
 * told apart in grey print and by people who see colours differently.
 */
public enum Tint {
    GOOD(0x1B7F5C),
    WAIT(0x7FB2DD),
    LATE(0xC8641E),
    EMPTY(0xDDE2E7),
    MEN(0x2F6DA8),
    WOMEN(0xD98CB3),
    EMPLOYER(0x1B7F5C),
    WORKER(0x9CCFB8),
    HEAT_PAID(0xBFE3D0),
    HEAT_PARTLY(0xFFE3A6),
    HEAT_LATE(0xF0A898),
    HEAT_LAPSED(0xDACDEB),
    HEAT_OPEN(0xCFE0F3),
    HEAT_AHEAD(0xA9D6C9),
    HEAT_NONE(0xF3F5F7),
    GRID(0xC9CFD5),
    INK(0x1C242C),
    GREY(0x5A646E);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, 8 bits each. */
    public int rgb() {
        return rgb;
    }
}
