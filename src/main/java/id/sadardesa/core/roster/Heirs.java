package id.sadardesa.core.roster;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.util.List;
import java.util.UUID;

/** The door to the families of participants: who inherits, and the children. */
public final class Heirs {
    private final HeirStore store;
    private final Journal journal;
    private final People people;

    public Heirs(Database database, Journal journal, People people) {
        this.store = new HeirStore(database);
        this.journal = journal;
        this.people = people;
    }

    /** The family of somebody, in the order in which it was stated. */
    public List<Heir> of(UUID person) {
        return store.of(person).stream().map(HeirStore.Row::heir).toList();
    }

    /**
     * States the whole family anew, as one action.
     *
     * @param seen the family as it was read
     * @return how many people it has now
     * @throws Problem when somebody else changed it meanwhile
     */
    public int state(UUID person, List<Heir> seen, List<Heir> family) {
        List<HeirStore.Row> before = store.of(person);
        if (!before.stream().map(HeirStore.Row::heir).toList().equals(seen)) {
            throw Problem.of("roster.heir.changed");
        }
        if (seen.equals(family)) {
            return family.size();
        }
        Person who = people.find(person).orElseThrow(() -> Problem.of("roster.gone"));
        return journal.act(
                Action.of("person.heirs", who.name(), family.size()),
                pen -> {
                    HeirStore.replace(pen, person, before, family);
                    return family.size();
                });
    }
}
