package id.sadardesa.cli;

import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.CeremonyPapers;

/** The doors to the days on which cards are handed over. */
public record CeremonyDoors(Ceremonies all, CeremonyPapers papers) {}
