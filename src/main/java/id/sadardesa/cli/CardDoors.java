package id.sadardesa.cli;

import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.core.card.Templates;
import id.sadardesa.core.portrait.Portraits;
import id.sadardesa.core.press.Calibrations;

/** The doors that keep account of cards, say what they look like and whose face is on them. */
public record CardDoors(
        IssuedCards issued,
        Batches batches,
        CardStock stock,
        CardChecks checks,
        Sheets sheets,
        Templates templates,
        Calibrations calibrations,
        Portraits portraits) {}
