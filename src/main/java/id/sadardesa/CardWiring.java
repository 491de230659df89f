package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.card.CardRequests;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.core.card.Templates;
import id.sadardesa.core.portrait.Portraits;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Printers;

/** Joins what makes cards, keeps account of them and prints them. */
public record CardWiring(
        Cards cards,
        CardRequests requests,
        IssuedCards issued,
        Batches batches,
        CardStock stock,
        CardChecks checks,
        Sheets sheets,
        Templates templates,
        Calibrations calibrations,
        Printers printers,
        Portraits portraits) {
    static CardWiring of(Wiring doors, Database database) {
        CardRequests requests = new CardRequests(database, doors.journal, doors.clock);
        Sheets sheets = new Sheets(database, doors.journal);
        Templates templates = new Templates(database, doors.journal, doors.pictures);
        Cards cards =
                new Cards(
                        doors.offices,
                        doors.people,
                        doors.enrolments,
                        requests,
                        sheets,
                        templates,
                        doors.clock);
        CardStock stock = new CardStock(database, doors.journal, doors.clock);
        return new CardWiring(
                cards,
                requests,
                new IssuedCards(database, doors.journal, doors.clock),
                new Batches(database, doors.journal, stock, requests, cards, doors.clock),
                stock,
                new CardChecks(database, doors.journal, doors.offices, doors.clock),
                sheets,
                templates,
                new Calibrations(database, doors.journal, doors.clock),
                new Printers(),
                new Portraits(doors.offices, doors.people, cards, doors.journal, doors.clock));
    }
}
