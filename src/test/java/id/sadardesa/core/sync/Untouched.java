package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.testkit.CheapOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An office that is offered bad files and must be as it was after each of them. */
final class Untouched {
    private static final List<Texts> TEXTS = List.of(Texts.indonesian(), Texts.english());

    private final CheapOffice office;
    private final Path file;
    private final List<Object> before;
    private final Set<Text> read = new HashSet<>();

    Untouched(CheapOffice office, Path folder) {
        this.office = office;
        this.file = folder.resolve("ditawarkan.sadar");
        this.before = state();
    }

    /** How many rows each table has, and what the rows say that travel. */
    private List<Object> state() {
        List<String> tables =
                office.memory
                        .database()
                        .read(
                                handle ->
                                        handle.createQuery(
                                                        "select table_name from"
                                                                + " information_schema.tables where"
                                                                + " table_schema = 'PUBLIC' order"
                                                                + " by 1")
                                                .mapTo(String.class)
                                                .list());
        List<Integer> counts =
                tables.stream()
                        .map(
                                table ->
                                        office.memory
                                                .database()
                                                .read(
                                                        handle ->
                                                                handle.createQuery(
                                                                                "select count(*)"
                                                                                        + " from \""
                                                                                        + table
                                                                                        + "\"")
                                                                        .mapTo(Integer.class)
                                                                        .one()))
                        .toList();
        return List.of(counts, office.said(), office.journal.lastSeq());
    }

    /** Why the office does not take a file: the key of a clear sentence. */
    String refusal(byte[] bytes, String what) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Text text = assertThrows(Problem.class, () -> office.take(file), () -> what).text();
        if (read.add(text)) {
            TEXTS.forEach(texts -> mustBeClear(texts.get(text)));
        }
        return text.key();
    }

    private static void mustBeClear(String sentence) {
        assertTrue(sentence.length() > 20 && sentence.contains("."), sentence);
        assertFalse(sentence.contains("{") || sentence.contains("Exception"), sentence);
    }

    /** Nothing of all that was offered was written. */
    void check() {
        assertEquals(before, state());
    }
}
