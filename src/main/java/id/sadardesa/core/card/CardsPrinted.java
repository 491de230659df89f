package id.sadardesa.core.card;

import java.nio.file.Path;

/**
 * What a writing of cards made.
 *
 * @param count cards in the file
 * @param pages sheets of paper it needs
 * @param already people who were left out because they have a card
 * @param moved cards that were written before in another batch; each has another number now, and
 *     the paper of before is nobody's card
 */
public record CardsPrinted(Batch batch, int count, int pages, int already, int moved, Path file) {}
