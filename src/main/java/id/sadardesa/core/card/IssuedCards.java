package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Every card that was ever numbered: whose it is, where it stands, and who has it. */
public final class IssuedCards {
    static final int LONGEST_WHY = 300;

    private final LedgerStore store;
    private final Journal journal;
    private final Clock clock;

    public IssuedCards(Database database, Journal journal, Clock clock) {
        this.store = new LedgerStore(database);
        this.journal = journal;
        this.clock = clock;
    }

    /** The whole ledger, batch by batch in printing order. */
    public List<IssuedCard> all() {
        return store.all();
    }

    /** The cards of a batch in printing order, with those that were spoiled. */
    public List<IssuedCard> of(Batch batch) {
        return store.of(batch.id());
    }

    /** All cards a person ever had, the oldest first. */
    public List<IssuedCard> ofPerson(UUID person) {
        return store.ofPerson(person);
    }

    /** The card of a number. */
    public Optional<IssuedCard> byNumber(CardNumber number) {
        return store.byNumber(number);
    }

    /**
     * The card of a number as it was typed.
     *
     * @throws Problem when it is mistyped or no card has it
     */
    public IssuedCard named(String typed) {
        CardNumber number =
                CardNumber.parse(typed).orElseThrow(() -> Problem.of("card.number.bad", typed));
        return byNumber(number)
                .orElseThrow(() -> Problem.of("card.number.unknown", number.printed()));
    }

    /**
     * Each person's present card: the good one, or else the one that waits to be printed, or else
     * the last. Who never had one is absent.
     */
    public Map<UUID, IssuedCard> byPerson() {
        Map<UUID, IssuedCard> cards = new HashMap<>();
        Comparator<IssuedCard> better =
                Comparator.comparing(IssuedCard::good)
                        .thenComparing(card -> card.state().live())
                        .thenComparing(IssuedCard::id);
        all().forEach(
                        card ->
                                cards.merge(
                                        card.personId(),
                                        card,
                                        (one, other) ->
                                                better.compare(one, other) >= 0 ? one : other));
        return cards;
    }

    /**
     * Records that cards were given out, all in one action.
     *
     * @param handovers by card; each must be printed and not given out yet
     * @throws Problem when one of them cannot be given out; none is then
     */
    public void handOver(Map<IssuedCard, Handover> handovers) {
        journal.act(
                action(handovers),
                pen -> {
                    handovers.forEach(
                            (card, handover) -> {
                                IssuedCard now = present(pen.handle(), card);
                                if (now.state() == CardState.HANDED) {
                                    throw handedAlready(now);
                                }
                                refuseUnless(now, CardState.PRINTED);
                                LedgerStore.hand(pen, now, handover);
                            });
                    return handovers.size();
                });
    }

    /** Names who got the card when it is one. */
    private static Action action(Map<IssuedCard, Handover> handovers) {
        if (handovers.size() != 1) {
            return Action.of("card.hand", handovers.size());
        }
        Map.Entry<IssuedCard, Handover> one = handovers.entrySet().iterator().next();
        Handover handover = one.getValue();
        return handover.why() == null
                ? Action.of("card.handOne", one.getKey().name())
                : Action.of("card.handProxy", one.getKey().name(), handover.to())
                        .because(handover.why());
    }

    /** What there is to say when a card is to leave the office a second time. */
    public Problem handedAlready(IssuedCard card) {
        return Problem.of(
                card.handedWhy() == null ? "card.handed.already" : "card.handed.alreadyProxy",
                card.name(),
                card.number().printed(),
                Objects.requireNonNull(card.handedOn()),
                Objects.requireNonNull(card.handedTo()));
    }

    /** Takes the giving out of a card back: it lies in the office again. */
    public void takeBack(IssuedCard card) {
        journal.act(
                Action.of("card.takeBack", card.name()),
                pen -> {
                    IssuedCard now = present(pen.handle(), card);
                    refuseUnless(now, CardState.HANDED);
                    LedgerStore.takeBack(pen, now);
                    return now;
                });
    }

    /**
     * Takes cards out of use; their numbers are void from now on.
     *
     * @throws Problem when the reason is missing, or one of them is void already
     */
    public void voidAll(Collection<IssuedCard> cards, String why) {
        end(cards, CardState.VOID, "card.void", why);
    }

    /** A card was reported lost; its number is void from now on. */
    public void lost(IssuedCard card, String why) {
        end(List.of(card), CardState.LOST, "card.lost", why);
    }

    private void end(Collection<IssuedCard> cards, CardState state, String action, String why) {
        refuseReason(why);
        journal.act(
                Action.of(action, cards.size(), said(cards.iterator().next())).because(why.strip()),
                pen -> {
                    for (IssuedCard card : cards) {
                        IssuedCard now = present(pen.handle(), card);
                        if (!now.state().live()) {
                            throw Problem.of("card.already.void", now.number().printed());
                        }
                        LedgerStore.end(pen, now, state, LocalDate.now(clock), why);
                    }
                    return cards.size();
                });
    }

    /** {@code K7QD-3F2M, SITI AMINAH}. */
    private static String said(IssuedCard card) {
        return card.number().printed() + ", " + card.name();
    }

    static void refuseReason(String why) {
        if (why.isBlank() || why.strip().length() > LONGEST_WHY) {
            throw Problem.of("card.why.missing", LONGEST_WHY);
        }
    }

    private static void refuseUnless(IssuedCard card, CardState wanted) {
        if (card.state() != wanted) {
            throw Problem.of(
                    "card.state.other",
                    card.number().printed(),
                    card.name(),
                    Text.of(card.state().textKey()),
                    Text.of(wanted.textKey()));
        }
    }

    /** The card as it is now, not as a screen read it some time ago. */
    static IssuedCard present(Handle handle, IssuedCard card) {
        return LedgerStore.find(handle, card.id())
                .orElseThrow(() -> Problem.of("card.number.unknown", card.number().printed()));
    }
}
