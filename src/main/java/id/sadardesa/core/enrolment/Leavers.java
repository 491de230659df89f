package id.sadardesa.core.enrolment;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why people leave on a day to come. An end is recorded only when its day has come, see {@link
 * Enrolments#end}; what was stated before is kept here until then.
 */
public final class Leavers {
    private final LeaverStore store;
    private final Journal journal;

    Leavers(Database database, Journal journal) {
        this.store = new LeaverStore(database);
        this.journal = journal;
    }

    /**
     * What was stated, by participation. A post that was given another last day since says nothing
     * any more about why its holder leaves.
     */
    public Map<UUID, Leaver> all() {
        return store.holding().stream()
                .collect(Collectors.toMap(Leaver::participation, Function.identity()));
    }

    /** Keeps why participations will end after a day; what was stated before is replaced. */
    public void state(Collection<Participation> going, EndCause cause, LocalDate lastDay) {
        if (going.isEmpty()) {
            return;
        }
        journal.act(
                Action.of("participation.leaving", going.size(), lastDay),
                pen -> {
                    going.forEach(
                            one -> LeaverStore.put(pen, new Leaver(one.id(), cause, lastDay)));
                    return going.size();
                });
    }
}
