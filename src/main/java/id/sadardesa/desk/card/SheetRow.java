package id.sadardesa.desk.card;

import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchTally;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.desk.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row of the print ledger: a batch, or one of its sheets below it.
 *
 * @param sheet the sheet's number from 1, or 0 for the whole batch
 * @param cards those that lie on it, with those that were spoiled
 */
record SheetRow(Batch batch, int sheet, List<IssuedCard> cards) {
    /** How far a sheet, or a whole batch, is. */
    enum Standing {
        /** Somebody has to say whether it came out well. */
        WAITING(Tone.WAIT),
        PRINTED(Tone.GOOD),
        /** No card on it is good any more. */
        VOID(Tone.BAD);

        private final Tone tone;

        Standing(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }
    }

    SheetRow {
        cards = List.copyOf(cards);
    }

    /** Every batch, the newest first, each with its sheets below it. */
    static List<SheetRow> of(List<BatchTally> tallies, List<IssuedCard> all) {
        Map<UUID, List<IssuedCard>> byBatch =
                all.stream().collect(Collectors.groupingBy(IssuedCard::batchId));
        List<SheetRow> rows = new ArrayList<>();
        for (BatchTally tally : tallies) {
            Batch batch = tally.batch();
            List<IssuedCard> cards = byBatch.getOrDefault(batch.id(), List.of());
            rows.add(new SheetRow(batch, 0, cards));
            new TreeMap<>(cards.stream().collect(Collectors.groupingBy(IssuedCard::sheet)))
                    .forEach((sheet, there) -> rows.add(new SheetRow(batch, sheet, there)));
        }
        return rows;
    }

    boolean whole() {
        return sheet == 0;
    }

    /** What tells this row from every other. */
    String key() {
        return batch.id() + "/" + sheet;
    }

    /** Its sheets that nobody has confirmed. */
    SortedSet<Integer> open() {
        return cards.stream()
                .filter(card -> card.state() == CardState.READY)
                .map(IssuedCard::sheet)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many sheets it has. */
    int sheets() {
        return (int) cards.stream().mapToInt(IssuedCard::sheet).distinct().count();
    }

    /** How many of its cards are good, or about to be. */
    int live() {
        return (int) cards.stream().filter(card -> card.state().live()).count();
    }

    Standing standing() {
        if (!open().isEmpty()) {
            return Standing.WAITING;
        }
        return live() > 0 ? Standing.PRINTED : Standing.VOID;
    }

    /** Whether it is a batch of which nothing was printed or spoiled. */
    boolean untouched() {
        return whole() && cards.stream().allMatch(card -> card.state() == CardState.READY);
    }
}
