package id.sadardesa.core.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One numbered piece of card in the ledger.
 *
 * @param copy 1 for a person's first card, 2 for the one after it
 * @param sheet on which sheet of its batch it lies, from 1
 * @param place where on that sheet, from 1
 * @param name as the KTP and the code on the card have it, without titles
 * @param tail the last characters of the KPJ in its code, or null while there was none
 * @param handedTo who took it: the holder, or somebody for the holder
 * @param handedWhy why somebody else took it
 * @param endedWhy why it is no longer good
 * @param replaces the card whose place it takes as soon as it is printed
 * @param madeWhy why its holder gets it although there was a card; null for a first card
 */
public record IssuedCard(
        UUID id,
        UUID personId,
        UUID batchId,
        CardNumber number,
        int copy,
        int sheet,
        int place,
        CardState state,
        String name,
        @Nullable String tail,
        @Nullable LocalDate printedOn,
        @Nullable LocalDate handedOn,
        @Nullable String handedTo,
        @Nullable String handedWhy,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy,
        @Nullable UUID replaces,
        @Nullable String madeWhy) {

    /** The same card with what stands on it now. */
    IssuedCard engraved(String young, @Nullable String youngTail) {
        return new IssuedCard(
                id, personId, batchId, number, copy, sheet, place, state, young, youngTail,
                printedOn, handedOn, handedTo, handedWhy, endedOn, endedWhy, replaces, madeWhy);
    }

    /**
     * The same card on the sheet of another batch. Its number is another one: a sheet with the old
     * one may lie in the printer already, and no two pieces of paper may carry one number.
     */
    IssuedCard moved(UUID toBatch, int toSheet, int toPlace) {
        return new IssuedCard(
                id,
                personId,
                toBatch,
                CardNumber.draw(),
                copy,
                toSheet,
                toPlace,
                state,
                name,
                tail,
                printedOn,
                handedOn,
                handedTo,
                handedWhy,
                endedOn,
                endedWhy,
                replaces,
                madeWhy);
    }

    /** Whether somebody can show it as proof: printed, and not out of use. */
    boolean good() {
        return state == CardState.PRINTED || state == CardState.HANDED;
    }

    /**
     * Whether a card after it is another copy. What was spoiled before anybody got it never left
     * the office and does not count.
     */
    boolean counts() {
        return state != CardState.VOID || handedOn != null;
    }
}
