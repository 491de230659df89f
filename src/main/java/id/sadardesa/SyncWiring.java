package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.KeyRelease;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.merge.Conflicts;

/** Joins what goes to other offices and what comes from them. */
public record SyncWiring(
        SyncKeys keys,
        Submissions submissions,
        Arrivals arrivals,
        Conflicts conflicts,
        KeyRelease release) {
    static SyncWiring of(Wiring doors, Database database) {
        SyncKeys keys = new SyncKeys(database, doors.journal, doors.offices, doors.clock);
        return new SyncWiring(
                keys,
                new Submissions(
                        database,
                        doors.journal,
                        doors.pictures,
                        doors.contributions,
                        keys,
                        doors.clock),
                new Arrivals(
                        database,
                        doors.journal,
                        doors.pictures,
                        doors.people,
                        doors.enrolments,
                        doors.contributions,
                        keys,
                        doors.clock),
                new Conflicts(database, doors.journal, doors.offices, doors.clock),
                new KeyRelease(database, doors.journal, doors.clock));
    }
}
