package id.sadardesa.core.card;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        boolean another = reason != null || waiting.contains(holder.person().id());
        return ready(holder).isEmpty() && (good(holder).isEmpty() || another);
    }

    /** The card of a holder that has a number and waits to be printed. */
    Optional<IssuedCard> ready(CardHolder holder) {
        return cards(holder).stream().filter(card -> card.state() == CardState.READY).findFirst();
    }

    /** Why a holder gets another card; null when it is the first. */
    @Nullable String why(CardHolder holder) {
        if (good(holder).isEmpty()) {
            return null;
        }
        return reason == null ? Texts.indonesian().get("card.why.changed") : reason.strip();
    }

    /**
     * A second copy that waits unconfirmed must not be made once more: one of the two papers would
     * be in nobody's books.
     *
     * @throws Problem when one of them has a card that waits, although a reason asks for another
     */
    void refuseSecond(List<CardHolder> holders, Function<UUID, Batch> batches) {
        if (reason == null) {
            return;
        }
        List<IssuedCard> waits =
                holders.stream().flatMap(holder -> ready(holder).stream()).toList();
        if (!waits.isEmpty()) {
            IssuedCard first = waits.get(0);
            throw Problem.of(
                    "card.reprint.waits",
                    first.name(),
                    first.number().printed(),
                    batches.apply(first.batchId()).name(),
                    first.sheet(),
                    waits.size() - 1);
        }
    }

    int copy(CardHolder holder) {
        return Layout.nextCopy(cards(holder));
    }

    /** The card whose place the new one takes: the good one, or else the last one lost or void. */
    @Nullable UUID old(CardHolder holder) {
        List<IssuedCard> cards = cards(holder);
        return good(holder)
                .or(() -> cards.stream().reduce((first, second) -> second))
                .map(IssuedCard::id)
                .orElse(null);
    }

    private Optional<IssuedCard> good(CardHolder holder) {
        return cards(holder).stream().filter(IssuedCard::good).findFirst();
    }

    private List<IssuedCard> cards(CardHolder holder) {
        return before.getOrDefault(holder.person().id(), List.of());
    }
}
