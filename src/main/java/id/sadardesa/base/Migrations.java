package id.sadardesa.base;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * Brings the database to the shape this program knows; a copy is made first, and a newer shape is
 * refused.
 */
public final class Migrations {
    /** The newest numbered file in {@code migrations/}; a test holds the two together. */
    static final int NEWEST = 54;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private Migrations() {}

    /** Gives a database that was just made its shape. */
    public static void begin(Database database) {
        migrate(database);
    }

    /**
     * Asks one cheap question first, so that Flyway is loaded only when there is something to do.
     *
     * @throws Problem when the database was last used by a newer program, or has lost its shape: a
     *     file cut short opens as an empty one, which must not pass for a new office
     */
    public static void bringUpToDate(Database database, DataFolder folder) {
        int version = database.read(Migrations::version);
        if (version == NEWEST) {
            return;
        }
        if (version > NEWEST) {
            throw Problem.of("base.database.newer", version, NEWEST);
        }
        if (version == 0) {
            throw Problem.of("base.database.damaged", folder.databaseFile().toString());
        }
        copy(database, folder, version);
        migrate(database);
    }

    private static void migrate(Database database) {
        Flyway.configure()
                .dataSource(database.pool())
                .locations("classpath:id/sadardesa/migrations")
                .load()
                .migrate();
        database.write(handle -> handle.execute("analyze"));
    }

    private static int version(Handle handle) {
        int tables =
                handle.createQuery(
                                """
                                select count(*) from information_schema.tables
                                where table_name = 'flyway_schema_history'
                                """)
                        .mapTo(Integer.class)
                        .one();
        if (tables == 0) {
            return 0;
        }
        return handle.createQuery(
                        """
                        select coalesce(max(cast("version" as int)), 0)
                        from "flyway_schema_history" where "success" and "version" is not null
                        """)
                .mapTo(Integer.class)
                .one();
    }

    private static void copy(Database database, DataFolder folder, int version) {
        folder.copies().toFile().mkdirs();
        String name =
                "before-"
                        + version
                        + "-to-"
                        + NEWEST
                        + "-"
                        + STAMP.format(LocalDateTime.now(ZoneOffset.UTC))
                        + ".zip";
        String file = folder.copies().resolve(name).toString();
        database.read(handle -> handle.execute("backup to ?", file));
    }
}
