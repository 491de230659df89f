package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benefits and rights sheets from the command line. */
class BenefitsCommandTest {
    @TempDir Path folder;

    @Test
    void reckonsAnInventedEventByTheRulesOfItsDay() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.init();
        assertEquals(42_000_000, total(terminal.run("benefits", "--event", "death", "--json")));
        assertEquals(
                24_000_000,
                total(
                        terminal.run(
                                "benefits", "--event", "death", "--on", "2019-12-01", "--json")));
        assertEquals(
                70_000_000,
                total(
                        terminal.run(
                                "benefits",
                                "--event",
                                "death-at-work",
                                "--wage",
                                "1000000",
                                "--bpu",
                                "--json")));
        Said plain = terminal.run("benefits", "--event", "death");
        assertTrue(plain.out().contains("PP 44/2015 jo. PP 82/2019"), plain.out());
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Terminal terminal = new Terminal(folder);
        terminal.init();
        assertEquals(Exit.USAGE, terminal.run("benefits", "--event", "luck").code());
        assertEquals(
                Exit.USAGE,
                terminal.run("benefits", "--event", "death", "--on", "10-03-2026").code());
        assertEquals(
                Exit.USAGE,
                terminal.run("benefits", "--event", "death", "--wage", "banyak").code());
        Path file = folder.resolve("hak.pdf");
        assertEquals(Exit.REFUSED, terminal.run("rights", "--out", file.toString()).code());
        assertTrue(Files.notExists(file));
    }

    private static int total(Said said) {
        assertEquals(Exit.DONE, said.code(), said.err());
        return said.count("total");
    }
}
