package id.sadardesa.desk.shell;

/** How large the letters are. */
public enum TextSize {
    NORMAL("type-100"),
    LARGE("type-125"),
    LARGEST("type-150");

    private final String style;

    TextSize(String style) {
        this.style = style;
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
