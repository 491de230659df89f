package id.sadardesa.core.card;

import id.sadardesa.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a card that somebody shows.
 *
 * @param card the row of the ledger, or null when there is none
 * @param proven whether the code was read and its signature is ours; a number alone proves nothing
 * @param why more about the verdict, as a sentence
 */
public record CardCheck(Verdict verdict, @Nullable IssuedCard card, boolean proven, Text why) {
    /** The verdict in one word. */
    public enum Verdict {
        /** Ours, printed, and good today. */
        VALID,
        /** Ours, but it was taken out of use. */
        VOID,
        /** Our signature, or a right number, but the ledger does not know it as printed. */
        UNKNOWN,
        /** Not one of our cards. */
        FOREIGN;

        public String textKey() {
            return "card.verdict." + name();
        }
    }
}
