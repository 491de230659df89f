package id.sadardesa.desk.ceremony;

import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.CeremonyPapers;
import java.time.Clock;

/** The doors that the page Penyerahan goes through. */
public record CeremonyDoors(
        Ceremonies ceremonies, CeremonyPapers papers, CardChecks checks, Clock clock) {}
