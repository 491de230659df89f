package id.sadardesa.core.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides who gets a card in a new batch, which copy it is, and which old card it replaces. */
final class Enlisting {
    private final Map<UUID, List<IssuedCard>> before;
    private final Set<UUID> waiting;
    private final @Nullable String reason;

    Enlisting(Map<UUID, List<IssuedCard>> before, Set<UUID> waiting, @Nullable String reason) {
        this.before = before;
        this.waiting = waiting;
        this.reason = reason;
    }

    /** Whether a holder gets a card now. */
    boolean takes(CardHolder holder) {
        return live(holder)
                .map(
                        card ->
                                card.state() != CardState.READY
                                        && (reason != null
                                                || waiting.contains(holder.person().id())))
                .orElse(true);
    }

    /** The card of a holder that has a number and waits to be printed. */
    Optional<IssuedCard> ready(CardHolder holder) {
        return live(holder).filter(card -> card.state() == CardState.READY);
    }

    int copy(CardHolder holder) {
        return Layout.nextCopy(cards(holder));
    }

    /** The card whose place the new one takes: the live one, or else the last one lost or void. */
    @Nullable UUID old(CardHolder holder) {
        List<IssuedCard> cards = cards(holder);
        return live(holder)
                .or(() -> cards.stream().reduce((first, second) -> second))
                .map(IssuedCard::id)
                .orElse(null);
    }

    /** The good cards that the new ones put out of use. */
    List<IssuedCard> replaced(List<IssuedCard> fresh) {
        Map<UUID, IssuedCard> all = new HashMap<>();
        before.values().forEach(cards -> cards.forEach(card -> all.put(card.id(), card)));
        return fresh.stream()
                .map(card -> all.get(card.replaces()))
                .filter(old -> old != null && old.state().live())
                .toList();
    }

    private Optional<IssuedCard> live(CardHolder holder) {
        return cards(holder).stream().filter(card -> card.state().live()).findFirst();
    }

    private List<IssuedCard> cards(CardHolder holder) {
        return before.getOrDefault(holder.person().id(), List.of());
    }
}
