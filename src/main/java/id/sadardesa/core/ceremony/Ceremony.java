package id.sadardesa.core.ceremony;

import java.util.UUID;

/** A day on which cards are handed over, planned or past. */
public record Ceremony(UUID id, CeremonyForm form) {}
