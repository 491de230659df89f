package id.sadardesa.core.card;

/** Why the number of blank sheets or cards changed. */
public enum StockCause {
    /** Bought or received. */
    BOUGHT,
    /** Counted on the shelf; the difference is written down. */
    COUNTED,
    /** Confirmed as good. */
    PRINTED,
    /** Jammed or spoiled. */
    SPOILED;

    public String textKey() {
        return "card.stock." + name();
    }
}
