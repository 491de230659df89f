package wrong.core.roster;

import wrong.base.Database;
import wrong.core.journal.Journal;
import wrong.core.village.Villages;

/** A door as doors are; that the roster and the villages need each other is wrong. */
public final class People {
    private final Database database;
    private final Journal journal;
    private final Villages villages = new Villages();

    public People(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    public String all() {
        return villages.hashCode() + " " + database.version() + " " + journal.lastSeq();
    }
}
