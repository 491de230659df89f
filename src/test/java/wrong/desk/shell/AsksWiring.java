package wrong.desk.shell;

import wrong.Wiring;
import wrong.core.journal.Journal;
import wrong.core.roster.People;

/** Wrong: asks the wiring like a service locator and builds a room itself. */
public final class AsksWiring {
    public String people(Wiring wiring) {
        return new People(wiring.database(), new Journal()).all();
    }
}
