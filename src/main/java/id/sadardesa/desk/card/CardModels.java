package id.sadardesa.desk.card;

import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;

/** What the four pages of the room Kartu show. */
public record CardModels(
        CardsViewModel print, LedgerViewModel ledger, CheckViewModel check, StockViewModel stock) {
    /** Those of an office. */
    public static CardModels of(CardDoors doors, Jobs jobs, Notices notices) {
        return new CardModels(
                new CardsViewModel(doors, jobs, notices),
                new LedgerViewModel(doors, jobs, notices),
                new CheckViewModel(doors, jobs),
                new StockViewModel(doors, jobs, notices));
    }
}
