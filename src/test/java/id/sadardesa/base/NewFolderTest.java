package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder is there whole or not at all, and holds nothing that can be read. */
class NewFolderTest {
    private static final char[] PASSPHRASE = "sandi uji".toCharArray();
    private static final OfficeForm FORM =
            OfficeForm.of(Office.Role.KECAMATAN, "35.16.09", "Dlanggu", "Mojokerto");

    @TempDir Path place;
    private DataFolder folder = new DataFolder(Path.of("."));

    @BeforeEach
    void choose() {
        folder = new DataFolder(place.resolve("kantor"));
    }

    @Test
    void whatFailsHalfwayLeavesNothingAndCanBeTriedAgain() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () ->
                        FolderWiring.create(
                                folder,
                                PASSPHRASE,
                                TestOffice.CLOCK,
                                made -> {
                                    made.offices.setUp(FORM);
                                    throw new IllegalStateException("power cut");
                                }));
        assertFalse(folder.hasOffice());
        assertEquals(List.of(), files());
        found().close();
        assertEquals(List.of("sadar.key", "sadar.mv.db"), files());
    }

    @Test
    void whatWasKilledWhileItWasBuiltIsBuiltAnew() throws IOException {
        DataFolder site = new NewFolder(folder).begin();
        Database.open(site, KeyFile.create(site, PASSPHRASE)).close();
        assertFalse(folder.hasOffice());
        found().close();
        assertEquals(List.of("sadar.key", "sadar.mv.db"), files());
    }

    @Test
    void whatWasKilledWhileItWasMovedIsFoundWhole() throws IOException {
        found().close();
        Path site = Files.createDirectory(folder.path().resolve("unfinished"));
        Files.move(folder.databaseFile(), site.resolve("sadar.mv.db"));
        assertTrue(folder.hasOffice());
        assertThrows(Problem.class, this::found);
        try (Wiring office = FolderWiring.unlock(folder, PASSPHRASE, TestOffice.CLOCK)) {
            assertEquals("Dlanggu", office.offices.current().name());
        }
        assertEquals(List.of("sadar.key", "sadar.mv.db"), files());
    }

    @Test
    void nothingThatFailsIsWrittenBesideTheDatabaseInClear() throws IOException {
        found().close();
        Path trace = folder.path().resolve("sadar.trace.db");
        Files.writeString(trace, "Value too long for column MOTHER: 'Rahasia Binti Contoh'");
        char[] key = KeyFile.unlock(folder, PASSPHRASE);
        try (Database database = Database.open(folder, key)) {
            assertFalse(Files.exists(trace), "one of former times is taken away");
            String sql =
                    "insert into village values (random_uuid(), 'kode terlalu panjang', '', '')";
            assertThrows(JdbiException.class, () -> database.write(h -> h.execute(sql)));
        }
        assertEquals(List.of("sadar.key", "sadar.mv.db"), files());
    }

    @Test
    void aSemicolonInThePathIsRefusedBeforeAnythingIsMade() {
        DataFolder bad = new DataFolder(place.resolve("a;CIPHER=XTEA"));
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> FolderWiring.create(bad, PASSPHRASE, TestOffice.CLOCK, made -> {}));
        assertEquals("base.folder.semicolon", problem.text().key());
        assertFalse(Files.exists(bad.path()));
    }

    private Wiring found() {
        return FolderWiring.create(
                folder, PASSPHRASE, TestOffice.CLOCK, made -> made.offices.setUp(FORM));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.path())) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
