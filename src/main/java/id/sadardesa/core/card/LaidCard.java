package id.sadardesa.core.card;

/**
 * A card of the ledger on its way to the paper.
 *
 * @param holder whose it is, with what stands on it
 * @param signer gives its code
 */
record LaidCard(IssuedCard card, CardHolder holder, CardSeal.Signer signer) {}
