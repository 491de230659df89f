package id.sadardesa.core.rule;

/**
 * The kinds of dated rules as the settings list them; wage bases have a list of their own. The
 * names people read are the texts {@code rule.kind.*}.
 */
public enum RuleKind {
    RATE(true),
    CAP(true),
    AGE(true),
    DISCOUNT(true),
    PENALTY(true),
    HOLIDAY(true),
    TERM(false),
    BAND(false),
    JOB_LOSS(false),
    CONSTRUCTION(false);

    private final boolean addable;

    RuleKind(boolean addable) {
        this.addable = addable;
    }

    /** Whether an office may add one of its own. */
    public boolean addable() {
        return addable;
    }

    public String textKey() {
        return "rule.kind." + name();
    }
}
