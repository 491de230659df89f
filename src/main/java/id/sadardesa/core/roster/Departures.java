package id.sadardesa.core.roster;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.StillInUse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The door to deaths on the roster; what a death means for participation is not decided here. */
public final class Departures {
    private final RosterStore store;
    private final Journal journal;

    Departures(RosterStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** Who has died, and when. */
    public Map<UUID, LocalDate> all() {
        return store.deaths();
    }

    /** The record of a person's death, for what rests on it. */
    public Optional<UUID> of(UUID person) {
        return store.death(person);
    }

    /**
     * Writes the day on which a person died, or another day in its place; every post ends with it.
     *
     * @return how many posts end otherwise now
     */
    public int died(UUID id, LocalDate on) {
        Person person = person(id);
        return journal.act(
                Action.of("person.died", person.name()),
                pen -> new Departed(store, pen, person, journal.history(id)).on(on));
    }

    /**
     * Takes a death back that was recorded by mistake; the posts end when they did before.
     *
     * @throws Problem when a claim rests on it
     */
    public void lives(UUID id) {
        Person person = person(id);
        try {
            journal.act(
                    Action.of("person.lives", person.name()),
                    pen -> {
                        new Departed(store, pen, person, journal.history(id)).revoke();
                        return id;
                    });
        } catch (StillInUse e) {
            throw new Problem(Text.of("roster.lives.claimed", person.name()), e);
        }
    }

    private Person person(UUID id) {
        return store.person(id).orElseThrow(() -> Problem.of("roster.gone"));
    }
}
