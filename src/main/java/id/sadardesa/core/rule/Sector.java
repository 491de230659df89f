package id.sadardesa.core.rule;

/** The work of somebody without wages, as far as discounts ask for it (PP 50/2025). */
public enum Sector {
    /** Drivers and couriers. */
    TRANSPORT,
    OTHER;

    public String textKey() {
        return "rule.sector." + name();
    }
}
