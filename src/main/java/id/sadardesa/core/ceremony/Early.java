package id.sadardesa.core.ceremony;

/** Whether a card may leave the office before the day of the ceremony. */
public enum Early {
    /** The usual: a hand-over before its day is a slip. */
    REFUSE,
    /** A person said that it is meant. */
    ALLOW
}
