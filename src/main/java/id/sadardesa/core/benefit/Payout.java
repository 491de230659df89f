package id.sadardesa.core.benefit;

/** How a benefit is paid; only what is paid at once adds up to one sum. */
public enum Payout {
    ONCE,
    /** What it cost, up to the amount. */
    AT_COST,
    /** Care without a sum of money. */
    SERVICE,
    /** For the schooling of children; the amount is the most over all years. */
    CHILDREN,
    MONTHLY,
    /** At once, but only BPJS knows the exact amount. */
    ESTIMATE;

    public String textKey() {
        return "benefit.payment." + name();
    }
}
