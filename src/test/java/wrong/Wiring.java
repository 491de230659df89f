package wrong;

import wrong.base.Database;

/** Stands where the wiring stands, so that somebody can wrongly ask it. */
public final class Wiring {
    public Database database() {
        return new Database();
    }
}
