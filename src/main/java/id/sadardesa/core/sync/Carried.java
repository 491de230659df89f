package id.sadardesa.core.sync;

import org.jspecify.annotations.Nullable;

/**
 * A file that carried what is on record of somebody to another office.
 *
 * @param to the name of that office
 * @param answer what it said of the file; null while it has not answered
 */
public record Carried(String to, Sent file, @Nullable Answer answer) {}
