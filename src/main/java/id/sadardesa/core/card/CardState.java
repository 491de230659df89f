package id.sadardesa.core.card;

/** Where a numbered card stands. A person without such a card has none yet. */
public enum CardState {
    /** Numbered and laid on a sheet; nobody has confirmed the paper yet. */
    READY,
    /** A person held the sheet in the hand and said that it is good. */
    PRINTED,
    /** Given to its holder or to somebody for the holder. */
    HANDED,
    /** Spoiled or taken out of use; its number is void. */
    VOID,
    /** Reported lost; its number is void. */
    LOST,
    /** The sheet of another card for the same person was confirmed; its number is void. */
    REPLACED;

    /** Whether the card is, or is about to become, somebody's good card. */
    public boolean live() {
        return this == READY || this == PRINTED || this == HANDED;
    }

    public String textKey() {
        return "card.state." + name();
    }
}
