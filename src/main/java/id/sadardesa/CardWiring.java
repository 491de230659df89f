package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.card.CardRequests;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.IssuedCards;

/** Joins what makes cards and keeps account of them. */
public record CardWiring(
        Cards cards,
        CardRequests requests,
        IssuedCards issued,
        Batches batches,
        CardStock stock,
        CardChecks checks) {
    static CardWiring of(Wiring doors, Database database) {
        CardRequests requests = new CardRequests(database, doors.journal, doors.clock);
        Cards cards =
                new Cards(doors.offices, doors.people, doors.enrolments, requests, doors.clock);
        CardStock stock = new CardStock(database, doors.journal, doors.clock);
        return new CardWiring(
                cards,
                requests,
                new IssuedCards(database, doors.journal, doors.clock),
                new Batches(database, doors.journal, stock, requests, cards, doors.clock),
                stock,
                new CardChecks(database, doors.journal, doors.offices, doors.clock));
    }
}
