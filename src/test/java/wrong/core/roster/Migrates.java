package wrong.core.roster;

import org.flywaydb.core.Flyway;

/** Wrong: changes the shape of the database from a room. */
public final class Migrates {
    public void migrate(Flyway flyway) {
        flyway.migrate();
    }
}
