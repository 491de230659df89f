package id.sadardesa.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A database with the shape of an office's that is in memory only, for tests that need many: made
 * once, and emptied between them.
 */
public final class MemoryDatabase {
    private final Database database;
    private final List<String> tables;

    /**
     * @param name unlike those of other such databases
     */
    public MemoryDatabase(String name) {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "sa");
        pool.setMaxConnections(4);
        this.database = new Database(Path.of(name), pool);
        Migrations.begin(database);
        this.tables =
                database.read(
                        handle ->
                                handle.createQuery(
                                                """
                                                select table_name from information_schema.tables
                                                where table_schema = 'PUBLIC'
                                                    and table_name not like 'RULE%'
                                                    and table_name not like 'BENEFIT%'
                                                    and table_name not like 'flyway%'
                                                """)
                                        .mapTo(String.class)
                                        .list());
    }

    public Database database() {
        return database;
    }

    /** Writes everything to a file, as a copy of the office would hold it. */
    public void copy(Path file) {
        database.read(handle -> handle.execute("script drop to '" + file + "'"));
    }

    /** Everything stands again as it was when the copy was made. */
    public void restore(Path file) {
        database.read(
                handle -> {
                    handle.execute("drop all objects");
                    return handle.execute("runscript from '" + file + "'");
                });
    }

    /** Empties all tables but some, and but the rules that are delivered. */
    public void empty(Set<String> kept) {
        database.write(
                handle -> {
                    handle.execute("set referential_integrity false");
                    tables.stream()
                            .filter(
                                    table ->
                                            !kept.contains(
                                                    table.toLowerCase(java.util.Locale.ROOT)))
                            .forEach(table -> handle.execute("truncate table " + table));
                    handle.execute("set referential_integrity true");
                    return tables;
                });
    }
}
