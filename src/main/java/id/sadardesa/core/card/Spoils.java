package id.sadardesa.core.card;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What came out of the printer spoiled: its numbers are void, and the same cards wait anew. */
final class Spoils {
    private final Journal journal;
    private final CardStock stock;
    private final Clock clock;

    Spoils(Journal journal, CardStock stock, Clock clock) {
        this.journal = journal;
        this.stock = stock;
        this.clock = clock;
    }

    /** Whole sheets that nobody has confirmed; see {@link Batches#jam}. */
    int jam(Batch batch, SortedSet<Integer> sheets, List<IssuedCard> spoiled, String why) {
        IssuedCards.refuseReason(why);
        return journal.act(
                Action.of("card.jam", said(sheets), batch.name(), spoiled.size())
                        .because(why.strip()),
                pen -> {
                    end(pen, spoiled, why);
                    LedgerStore.insert(
                            pen,
                            spoiled.stream()
                                    .map(card -> Layout.again(card, card.sheet(), card.place()))
                                    .toList());
                    stock.used(pen, batch, sheets.size(), StockCause.SPOILED);
                    return spoiled.size();
                });
    }

    /** {@code 2, 3}. */
    private static String said(SortedSet<Integer> sheets) {
        return sheets.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Single cards that nobody has yet; see {@link Batches#spoil}. */
    int spoil(Batch batch, int perSheet, List<IssuedCard> spoiled, String why) {
        IssuedCards.refuseReason(why);
        return journal.act(
                Action.of("card.spoil", spoiled.size(), batch.name()).because(why.strip()),
                pen -> {
                    for (IssuedCard card : spoiled) {
                        CardState state = IssuedCards.present(pen.handle(), card).state();
                        if (state != CardState.READY && state != CardState.PRINTED) {
                            throw Problem.of("card.spoil.late", card.number().printed());
                        }
                    }
                    Layout layout =
                            Layout.behind(
                                    batch, perSheet, LedgerStore.of(pen.handle(), batch.id()));
                    end(pen, spoiled, why);
                    spoiled.forEach(layout::again);
                    LedgerStore.insert(pen, layout.laid());
                    return spoiled.size();
                });
    }

    private void end(Pen pen, List<IssuedCard> cards, String why) {
        cards.forEach(
                card -> LedgerStore.end(pen, card, CardState.VOID, LocalDate.now(clock), why));
    }
}
