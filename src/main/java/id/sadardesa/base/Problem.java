package id.sadardesa.base;

/** Expected trouble: something the person at the desk can understand and act on. Not a bug. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public Problem(Text text) {
        super(text.key());
        this.text = text;
    }

    public Problem(Text text, Throwable cause) {
        super(text.key(), cause);
        this.text = text;
    }

    public static Problem of(String key, Object... values) {
        return new Problem(Text.of(key, values));
    }

    /** What happened and what to do now, in full sentences. */
    public Text text() {
        return text;
    }
}
