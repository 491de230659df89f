package id.sadardesa.core.card;

import java.nio.file.Path;

/**
 * What a printing made.
 *
 * @param count cards in the file
 * @param pages sheets of paper it needs
 */
public record CardsPrinted(int count, int pages, Path file) {}
