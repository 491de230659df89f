package id.sadardesa.core.card;

import java.nio.file.Path;

/**
 * What a writing of cards made.
 *
 * @param count cards in the file
 * @param pages sheets of paper it needs
 * @param already people who were left out because they have a card
 */
public record CardsPrinted(Batch batch, int count, int pages, int already, Path file) {}
