package id.sadardesa.desk.card;

import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.core.card.Templates;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Printers;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.village.Villages;
import java.time.Clock;

/** The doors that the room Kartu goes through. */
public record CardDoors(
        Cards cards,
        Batches batches,
        IssuedCards issued,
        CardStock stock,
        CardChecks checks,
        Sheets sheets,
        Templates templates,
        Calibrations calibrations,
        Printers printers,
        Villages villages,
        People people,
        Clock clock) {}
