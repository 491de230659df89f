package id.sadardesa.base;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The office's encrypted H2 file, open. Every commit is written at once ({@code WRITE_DELAY=0}) and
 * {@link #write} forces it to the medium before it returns, so that what was acknowledged survives
 * a killed process and a power cut.
 */
public final class Database implements AutoCloseable {
    private static final String USER = "sadar";

    /** Without its trace, which would write values that failed beside the database, in clear. */
    private static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    private final Path file;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    Database(Path file, JdbcConnectionPool pool) {
        this.file = file;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the file, or makes it when it is not there; the schema is not looked at.
     *
     * @param key the database key from {@link KeyFile}
     * @throws Problem when another program has it open, the key is not its own, the file is damaged
     *     or the folder has a name that cannot be used
     */
    public static Database open(DataFolder folder, char[] key) {
        folder.refuseUnusableName();
        SafeFile.deleteQuietly(folder.traceFile());
        Recovery.recover(folder.databaseFile(), key);
        String url = "jdbc:h2:file:" + folder.database() + SETTINGS;
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, USER, new String(key) + " sadar");
        pool.setMaxConnections(4);
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            return new Database(folder.databaseFile(), pool);
        } catch (SQLException e) {
            pool.dispose();
            throw trouble(folder, e);
        }
    }

    /**
     * An empty database in memory, with the shape of an office's; it is gone when it is closed.
     *
     * @param name unlike those of others that are open
     */
    public static Database inMemory(String name) {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", USER, USER + " sadar");
        pool.setMaxConnections(4);
        Database database = new Database(Path.of(name), pool);
        Migrations.begin(database);
        return database;
    }

    private static RuntimeException trouble(DataFolder folder, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    new Problem(Text.of("base.database.busy", folder.path().toString()), e);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD ->
                    new Problem(Text.of("base.database.foreignKey", folder.path().toString()), e);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                    new Problem(
                            Text.of("base.database.damaged", folder.databaseFile().toString()), e);
            default -> new IllegalStateException(e);
        };
    }

    JdbcConnectionPool pool() {
        return pool;
    }

    /** Reads; what is read must not be kept as an open cursor. */
    public <T> T read(Function<Handle, T> question) {
        return jdbi.withHandle(question::apply);
    }

    /** Reads while nobody writes, so that several questions are about one moment. */
    public synchronized <T> T readAlone(Function<Handle, T> questions) {
        return read(questions);
    }

    /**
     * Reads every row of every table once, so that damage anywhere is found.
     *
     * @throws Problem when a part of the file cannot be read
     */
    public void readThrough(Progress progress) {
        List<String> tables =
                read(
                        handle ->
                                handle.createQuery(
                                                """
                                                select table_name from information_schema.tables
                                                where table_schema = 'PUBLIC' order by table_name
                                                """)
                                        .mapTo(String.class)
                                        .list());
        for (String table : tables) {
            progress.check();
            try {
                read(
                        handle ->
                                handle
                                        .createQuery("select * from \"" + table + "\"")
                                        .map(Database::touch)
                                        .stream()
                                        .count());
            } catch (JdbiException e) {
                throw new Problem(Text.of("base.database.damaged", file.toString()), e);
            }
        }
    }

    private static int touch(ResultSet row, StatementContext context) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            row.getObject(column);
        }
        return columns;
    }

    /** Writes in one transaction, all or nothing, on the medium when it returns. */
    public synchronized <T> T write(Function<Handle, T> work) {
        return jdbi.withHandle(
                handle -> {
                    T result = handle.inTransaction(work::apply);
                    handle.execute("CHECKPOINT SYNC");
                    return result;
                });
    }

    @Override
    public void close() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.dispose();
        }
    }
}
