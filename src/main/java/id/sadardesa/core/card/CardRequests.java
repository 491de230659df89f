package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who waits for a card. A request goes when the card is printed. */
public final class CardRequests {
    private final CardStore store;
    private final Journal journal;
    private final Clock clock;

    public CardRequests(Database database, Journal journal, Clock clock) {
        this.store = new CardStore(database);
        this.journal = journal;
        this.clock = clock;
    }

    /** The people who wait. */
    public Set<UUID> waiting() {
        return store.waiting().keySet();
    }

    /**
     * Asks for a card; whoever waits already goes on waiting.
     *
     * @param why a word for machines, e.g. {@code succession}
     */
    public void ask(UUID person, String why) {
        if (!waiting().contains(person)) {
            journal.act(
                    Action.of("card.ask"),
                    pen -> {
                        CardStore.ask(pen, person, LocalDate.now(clock), why);
                        return person;
                    });
        }
    }

    /** The cards of these people are printed. */
    void printed(Collection<UUID> people) {
        Map<UUID, UUID> waiting = store.waiting();
        waiting.keySet().retainAll(Set.copyOf(people));
        if (!waiting.isEmpty()) {
            journal.act(
                    Action.of("card.printed", waiting.size()),
                    pen -> {
                        waiting.values().forEach(request -> CardStore.done(pen, request));
                        return waiting.size();
                    });
        }
    }
}
