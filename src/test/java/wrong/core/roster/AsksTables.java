package wrong.core.roster;

import java.sql.Connection;
import java.sql.SQLException;

/** Wrong: SQL where nobody looks for it. */
public final class AsksTables {
    public void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from person");
        }
    }
}
