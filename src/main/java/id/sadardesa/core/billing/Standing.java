package id.sadardesa.core.billing;

/** Where a village stands with a month; the names people read are {@code billing.standing.*}. */
public enum Standing {
    NOT_ISSUED,
    OPEN,
    PARTLY,
    PAID,
    /** Paid before it was issued. */
    ADVANCE;

    public String textKey() {
        return "billing.standing." + name();
    }
}
