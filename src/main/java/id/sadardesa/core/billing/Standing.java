package id.sadardesa.core.billing;

/** Where a village stands with a month; the names people read are {@code billing.standing.*}. */
public enum Standing {
    NOT_ISSUED,
    OPEN,
    PARTLY,
    PAID,
    /** Not paid, and no longer asked for: the participation rests. */
    LAPSED,
    /** Paid before it was issued. */
    ADVANCE;

    public String textKey() {
        return "billing.standing." + name();
    }
}
