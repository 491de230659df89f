package id.sadardesa.core.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a batch is.
 *
 * @param counts how many cards stand where; states without a card are absent
 * @param open the sheets that nobody has confirmed, with the cards on each
 * @param sheets how many sheets it has
 */
public record BatchTally(
        Batch batch, Map<CardState, Integer> counts, SortedMap<Integer, Integer> open, int sheets) {
    static BatchTally of(Batch batch, List<IssuedCard> cards) {
        Map<CardState, Integer> counts = new EnumMap<>(CardState.class);
        SortedMap<Integer, Integer> open = new TreeMap<>();
        int sheets = 0;
        for (IssuedCard card : cards) {
            counts.merge(card.state(), 1, Integer::sum);
            sheets = Math.max(sheets, card.sheet());
            if (card.state() == CardState.READY) {
                open.merge(card.sheet(), 1, Integer::sum);
            }
        }
        return new BatchTally(batch, counts, open, sheets);
    }

    /** How many cards stand there. */
    public int count(CardState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Whether every sheet was confirmed. */
    public boolean done() {
        return open.isEmpty();
    }

    /** Cards that are, or are about to be, good. */
    public int live() {
        return count(CardState.READY) + count(CardState.PRINTED) + count(CardState.HANDED);
    }
}
