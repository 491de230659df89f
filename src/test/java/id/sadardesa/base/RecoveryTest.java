package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was not closed, as a killed program leaves it, holds every commit. */
class RecoveryTest {
    private static final char[] KEY = "00".repeat(32).toCharArray();
    private static final int MORNINGS = 8;

    /** Until then the file has no gaps yet, and everything lies behind what the header names. */
    private static final int QUIET_MORNINGS = 5;

    private static final int COMMITS = 12;

    @TempDir Path folder;

    @Test
    void everyCommitIsThereHoweverManyMorningsTheFileHasSeen() throws IOException {
        DataFolder office = new DataFolder(folder.resolve("kantor")).create();
        DataFolder killed = new DataFolder(folder.resolve("mati")).create();
        int written = 0;
        for (int morning = 0; morning < MORNINGS; morning++) {
            try (Database database = Database.open(office, KEY)) {
                for (int i = 0; i < COMMITS; i++) {
                    write(database, ++written);
                    if (morning >= QUIET_MORNINGS) {
                        Files.copy(
                                office.databaseFile(),
                                killed.databaseFile(),
                                StandardCopyOption.REPLACE_EXISTING);
                        assertEquals(written, count(killed), "morning " + morning);
                    }
                }
            }
        }
    }

    private static void write(Database database, int number) {
        database.write(
                handle -> {
                    handle.execute(
                            "create table if not exists page (n int primary key, t varchar)");
                    return handle.execute(
                            "insert into page values (?, ?)", number, "x".repeat(20 + number * 7));
                });
    }

    private static int count(DataFolder killed) {
        try (Database database = Database.open(killed, KEY)) {
            return database.read(
                    handle ->
                            handle.createQuery("select count(*) from page")
                                    .mapTo(Integer.class)
                                    .one());
        }
    }
}
