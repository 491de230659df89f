package id.sadardesa.core.roster;

/** What an import would do with one row. */
public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED,
    /** Somebody has to say which person is meant; refused when nobody can. */
    QUESTION,
    /** It was not taken for a row about a person, and might be one. */
    UNREAD;

    public String textKey() {
        return "roster.outcome." + name();
    }
}
