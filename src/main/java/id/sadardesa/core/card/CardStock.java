package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The shelf of blank sheets and cards: what is left, and whether it will do. */
public final class CardStock {
    private static final int MOST = 1_000_000;

    private final StockStore store;
    private final Journal journal;
    private final Clock clock;

    public CardStock(Database database, Journal journal, Clock clock) {
        this.store = new StockStore(database);
        this.journal = journal;
        this.clock = clock;
    }

    /** How many are left of each material that the office keeps count of. */
    public Map<String, Integer> left() {
        return store.left();
    }

    /** So many more came in. */
    public void bought(String material, int amount) {
        if (amount < 1 || amount > MOST) {
            throw Problem.of("card.stock.amount", amount, MOST);
        }
        write(material, amount, StockCause.BOUGHT);
    }

    /** So many lie on the shelf, whatever was thought before. */
    public void counted(String material, int amount) {
        if (amount < 0 || amount > MOST) {
            throw Problem.of("card.stock.amount", amount, MOST);
        }
        write(material, amount - left().getOrDefault(material, 0), StockCause.COUNTED);
    }

    private void write(String material, int amount, StockCause cause) {
        journal.act(
                Action.of("card.stock", material, amount),
                pen -> {
                    StockStore.insert(pen, material, amount, cause, LocalDate.now(clock), null);
                    return material;
                });
    }

    /** Sheets that went through the printer; nothing where the office keeps no count. */
    void used(Pen pen, Batch batch, int sheets, StockCause cause) {
        String material = batch.sheet();
        if (store.left().containsKey(material)) {
            StockStore.insert(pen, material, -sheets, cause, LocalDate.now(clock), batch.id());
        }
    }

    /**
     * What a number of cards will need.
     *
     * @param cards how many are to be printed
     * @param start the place of the first on a sheet already used
     */
    public Estimate estimate(CardSheet sheet, int cards, int start) {
        return Estimate.of(
                sheet.pages(cards, start),
                store.sum(sheet.code(), StockCause.PRINTED),
                store.sum(sheet.code(), StockCause.SPOILED),
                left().get(sheet.code()));
    }
}
