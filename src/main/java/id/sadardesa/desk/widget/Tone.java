package id.sadardesa.desk.widget;

/** How good or bad a state is; always shown as colour and text together. */
public enum Tone {
    GOOD("good", "mdoal-check_circle"),
    WAIT("wait", "mdoal-access_time"),
    BAD("bad", "mdoal-error_outline"),
    INFO("info", "mdoal-info"),
    NEUTRAL("neutral", "mdomz-remove_circle_outline");

    private final String style;
    private final String icon;

    Tone(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    public String style() {
        return style;
    }

    public String icon() {
        return icon;
    }
}
