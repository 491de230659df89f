package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.Wiring;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final char[] PASSPHRASE = "sandi uji".toCharArray();

    @TempDir Path place;
    private DataFolder folder = new DataFolder(Path.of("."));

    @BeforeEach
    void office() {
        folder = new DataFolder(place.resolve("kantor"));
        OfficeForm form = OfficeForm.of(Office.Role.KECAMATAN, "35.16.09", "Dlanggu", "Mojokerto");
        Wiring.create(folder, PASSPHRASE, TestOffice.CLOCK, made -> made.offices.setUp(form))
                .close();
    }

    @Test
    void theNewestFileIsTheOneTheProgramKnows() throws IOException {
        Path migrations = Path.of("src/main/resources/id/sadardesa/migrations");
        try (Stream<Path> files = Files.list(migrations)) {
            int newest =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("V"))
                            .mapToInt(
                                    name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max()
                            .orElseThrow();
            assertEquals(newest, Migrations.NEWEST);
        }
    }

    @Test
    void aNewerShapeIsRefusedAndLeftAlone() {
        history(
                """
                insert into "flyway_schema_history" ("installed_rank", "version", "description",
                    "type", "script", "installed_by", "execution_time", "success")
                values (999, '999', 'later', 'SQL', 'V999__later.sql', 'sadar', 1, true)
                """);
        Problem problem =
                assertThrows(
                        Problem.class, () -> Wiring.unlock(folder, PASSPHRASE, TestOffice.CLOCK));
        assertEquals("base.database.newer", problem.text().key());
        history("delete from \"flyway_schema_history\" where \"version\" = '999'");
        assertEquals("Dlanggu", name());
    }

    @Test
    void aCopyIsMadeBeforeAndOpens() throws IOException {
        // as the last migration had never run: what it made is taken away again
        history("delete from \"flyway_schema_history\" where \"version\" <> '1'");
        for (String table : laterTables()) {
            history("drop table " + table);
        }
        assertEquals("Dlanggu", name());
        List<Path> copies;
        try (Stream<Path> files = Files.list(folder.copies())) {
            copies = files.toList();
        }
        assertEquals(1, copies.size());
        DataFolder restored = new DataFolder(place.resolve("pulih")).create();
        unpack(copies.get(0), restored);
        Files.copy(folder.keyFile(), restored.keyFile());
        try (Wiring office = Wiring.unlock(restored, PASSPHRASE, TestOffice.CLOCK)) {
            assertEquals("Dlanggu", office.offices.current().name());
        }
    }

    @Test
    void aFileThatLostItsShapeIsNoNewOffice() {
        history("drop all objects");
        Problem problem =
                assertThrows(
                        Problem.class, () -> Wiring.unlock(folder, PASSPHRASE, TestOffice.CLOCK));
        assertEquals("base.database.damaged", problem.text().key());
    }

    @Test
    void nobodyBeginsWhereDataIs() {
        assertThrows(
                Problem.class,
                () -> Wiring.create(folder, PASSPHRASE, TestOffice.CLOCK, made -> {}));
        assertEquals("Dlanggu", name());
    }

    /** The tables that the first migration did not make. */
    private List<String> laterTables() throws IOException {
        String first =
                Files.readString(
                        Path.of("src/main/resources/id/sadardesa/migrations/V1__foundation.sql"));
        Database database = Database.open(folder, KeyFile.unlock(folder, PASSPHRASE));
        try (database) {
            return database.read(
                    handle ->
                            handle
                                    .createQuery(
                                            """
                                            select lower(table_name) from information_schema.tables
                                            where table_schema = 'PUBLIC'
                                            """)
                                    .mapTo(String.class)
                                    .stream()
                                    .filter(name -> !name.startsWith("flyway"))
                                    .filter(name -> !first.contains("create table " + name + " ("))
                                    .toList());
        }
    }

    private void history(String sql) {
        try (Database database = Database.open(folder, KeyFile.unlock(folder, PASSPHRASE))) {
            database.write(handle -> handle.execute(sql));
        }
    }

    private String name() {
        try (Wiring office = Wiring.unlock(folder, PASSPHRASE, TestOffice.CLOCK)) {
            assertFalse(office.rules.book().rates().isEmpty());
            return office.offices.current().name();
        }
    }

    private static void unpack(Path zip, DataFolder target) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
                Path name = Path.of(e.getName()).getFileName();
                Files.copy(entries, target.path().resolve(name));
            }
        }
    }
}
