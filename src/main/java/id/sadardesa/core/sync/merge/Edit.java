package id.sadardesa.core.sync.merge;

import org.jspecify.annotations.Nullable;

/**
 * What happened here to one field that the sender has not heard of.
 *
 * @param base the value before, as a file says it
 * @param by who changed it last
 * @param at when, as a file says it
 */
record Edit(@Nullable String base, String by, String at) {}
