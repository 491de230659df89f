package id.sadardesa.cli;

import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.IssuedCards;

/** The doors that keep account of cards. */
public record CardDoors(IssuedCards issued, Batches batches, CardStock stock, CardChecks checks) {}
