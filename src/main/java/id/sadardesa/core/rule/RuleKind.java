package id.sadardesa.core.rule;

/**
 * The kinds of dated rules as the settings list them, each of which an office may add one of its
 * own of; wage bases have a list of their own. The names people read are the texts {@code
 * rule.kind.*}.
 */
public enum RuleKind {
    RATE,
    /** A fixed amount a month, as JKM of participants without wages. */
    FLAT,
    CAP,
    AGE,
    DISCOUNT,
    PENALTY,
    HOLIDAY,
    /** The day until which contributions are paid. */
    DUE,
    /** After how many months in arrears nothing is asked for any more. */
    LAPSE,
    /** The risk class of a village's enterprise. */
    RISK,
    TERM,
    /** The whole table of incomes and bases. */
    BAND,
    JOB_LOSS,
    /** The whole table of one programme. */
    CONSTRUCTION;

    /** Whether its value is a table of several rows. */
    public boolean table() {
        return this == BAND || this == CONSTRUCTION || this == JOB_LOSS;
    }

    /** Whether it may end by itself. */
    public boolean ends() {
        return this == RATE || this == FLAT || this == DISCOUNT || this == DUE || this == JOB_LOSS;
    }

    public String textKey() {
        return "rule.kind." + name();
    }
}
