package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of the ledger that somebody chose, and what can be done with them. */
record SheetChoice(List<SheetRow> rows) {
    static final SheetChoice NONE = new SheetChoice(List.of());

    SheetChoice {
        rows = List.copyOf(rows);
    }

    /** The batch they belong to; null when nothing is chosen, or rows of several batches. */
    @Nullable Batch batch() {
        List<Batch> batches = rows.stream().map(SheetRow::batch).distinct().toList();
        return batches.size() == 1 ? batches.get(0) : null;
    }

    /** The sheets of one batch that wait to be confirmed. */
    SortedSet<Integer> open() {
        SortedSet<Integer> open = new TreeSet<>();
        if (batch() != null) {
            rows.forEach(row -> open.addAll(row.open()));
        }
        return open;
    }

    /** The cards on them, each once; those that are good no more come last. */
    List<IssuedCard> cards() {
        return rows.stream()
                .flatMap(row -> row.cards().stream())
                .distinct()
                .sorted(Comparator.comparing(card -> !card.state().live()))
                .toList();
    }

    /** How many of the cards wait to be confirmed. */
    int waiting() {
        return (int) cards().stream().filter(card -> card.state() == CardState.READY).count();
    }

    /** Whether the whole batch can be given up. */
    boolean discardable() {
        return rows.size() == 1 && rows.get(0).untouched();
    }

    /** What is chosen, or why nothing can be done with it. */
    Text said() {
        if (rows.isEmpty()) {
            return Text.of("card.ledger.choose");
        }
        if (batch() == null) {
            return Text.of("card.ledger.several");
        }
        return open().isEmpty()
                ? Text.of("card.ledger.noneOpen")
                : Text.of("card.ledger.chosen", open().size(), waiting());
    }
}
