package id.sadardesa.desk.shell;

/** How large the letters are. */
public enum TextSize {
    NORMAL("type-100", 1),
    LARGE("type-125", 1.25),
    LARGEST("type-150", 1.5);

    private final String style;
    private final double scale;

    TextSize(String style, double scale) {
        this.style = style;
        this.scale = scale;
    }

    /** How much wider a line of words is than at the normal size. */
    double scale() {
        return scale;
    }

    /** The style class of the scene's root. */
    String style() {
        return style;
    }

    static TextSize of(String name) {
        for (TextSize size : values()) {
            if (size.name().equals(name)) {
                return size;
            }
        }
        return NORMAL;
    }
}
