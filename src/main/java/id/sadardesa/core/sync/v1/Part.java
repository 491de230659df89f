package id.sadardesa.core.sync.v1;

import id.sadardesa.base.SafeFile;

/**
 * A part of a package before it is written.
 *
 * @param content gives the same bytes however often it is asked
 */
public record Part(String name, SafeFile.Content content) {}
