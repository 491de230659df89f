package id.sadardesa.core.branch;

import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Party;
import org.jspecify.annotations.Nullable;

/**
 * A file in the inbox.
 *
 * @param reply the first reply that was made after it came; null while it waits for one
 */
public record Incoming(Received file, Party from, @Nullable Sent reply) {}
