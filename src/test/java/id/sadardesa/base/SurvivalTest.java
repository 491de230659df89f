package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.testkit.Scribe;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.TestOffice;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, however the program ended; and nobody else gets in. */
class SurvivalTest {
    private static final String PASSPHRASE = "sandi uji";
    private static final int ROUNDS = 6;
    private static final int ENDLESS = 1_000_000;

    @TempDir Path folder;

    @Test
    void everyAcknowledgedActionOutlivesKill9() throws IOException, InterruptedException {
        new Terminal(folder).init();
        Path data = folder.resolve("data");
        Random random = new Random(20260310);
        List<Long> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled(data, 1 + random.nextInt(25), random.nextInt(40)));
            try (Wiring office = open(data)) {
                Set<Long> there =
                        office.journal.latest(Integer.MAX_VALUE).stream()
                                .map(Entry::seq)
                                .collect(Collectors.toSet());
                assertTrue(there.containsAll(acknowledged), "round " + round);
                office.checkup.look(Progress.SILENT);
                // each action wrote a person with a post: never one without the other
                assertEquals(office.people.all().size(), office.people.posts().size());
                assertEquals(
                        office.people.all().size(),
                        there.size() - 2,
                        "one action per person, besides the office and the village");
            }
        }
        assertTrue(acknowledged.size() >= ROUNDS, "the test wrote something");
    }

    /** Kills the writer after some acknowledgements, at a random moment of the next action. */
    private static List<Long> writeUntilKilled(Path data, int actions, int millis)
            throws IOException, InterruptedException {
        Process scribe = Scribe.start(data, PASSPHRASE, ENDLESS);
        List<Long> acknowledged = new ArrayList<>();
        try (BufferedReader said = scribe.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("open", said.readLine());
            for (int i = 0; i < actions; i++) {
                acknowledged.add(Long.valueOf(said.readLine()));
            }
            Thread.sleep(millis);
            // by its handle: the process itself would close what it has said
            scribe.toHandle().destroyForcibly();
            // what it still managed to say counts as acknowledged too
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged.add(Long.valueOf(line));
            }
        }
        assertTrue(scribe.waitFor(30, TimeUnit.SECONDS));
        return acknowledged;
    }

    @Test
    void aSecondProgramGetsASentence() throws IOException, InterruptedException {
        Terminal terminal = new Terminal(folder);
        terminal.init();
        Process other = Scribe.start(terminal.data(), PASSPHRASE, ENDLESS);
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("open", said.readLine());
            Terminal.Said refused = terminal.run("check", "--json");
            assertEquals(3, refused.code());
            assertTrue(refused.err().contains("sedang dibuka"), refused.err());
            assertEquals("refused", refused.json().get("status"));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(0, terminal.run("check").code());
    }

    @Test
    void aWrongPassphraseOpensNothing() throws IOException {
        new Terminal(folder).init();
        DataFolder data = new DataFolder(folder.resolve("data"));
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> FolderWiring.unlock(data, "lain".toCharArray(), TestOffice.CLOCK));
        assertEquals("base.passphrase.wrong", problem.text().key());
    }

    private static Wiring open(Path data) {
        return FolderWiring.unlock(
                new DataFolder(data), PASSPHRASE.toCharArray(), TestOffice.CLOCK);
    }
}
