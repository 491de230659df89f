package id.sadardesa.core.card;

/**
 * What came of preparing a batch.
 *
 * @param cards how many numbers were given
 * @param sheets how many sheets they need
 * @param already people who have a card, or wait in another batch, and were left out
 * @param moved cards that waited in another batch; each has another number now
 * @param left people who were left for another batch because of the limit
 */
public record Prepared(Batch batch, int cards, int sheets, int already, int moved, int left) {}
