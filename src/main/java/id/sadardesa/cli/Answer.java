package id.sadardesa.cli;

import id.sadardesa.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command did: counts for machines, sentences and a small table for people. */
final class Answer {
    private final Map<String, Object> counts = new LinkedHashMap<>();
    private final List<Text> sentences = new ArrayList<>();
    private @Nullable Grid grid;
    private int exit = Exit.DONE;

    /** A count under an English key; values may be numbers, texts, lists and maps of these. */
    Answer count(String key, Object value) {
        counts.put(key, value);
        return this;
    }

    Answer say(String key, Object... values) {
        sentences.add(Text.of(key, values));
        return this;
    }

    /** Some of what was asked for was refused; what was not is done and told all the same. */
    Answer partlyRefused(boolean some) {
        exit = some ? Exit.REFUSED : Exit.DONE;
        return this;
    }

    /** How the command ends, see {@link Exit}. */
    int exit() {
        return exit;
    }

    Answer table(Grid rows) {
        grid = rows;
        return this;
    }

    Map<String, Object> counts() {
        return counts;
    }

    List<Text> sentences() {
        return sentences;
    }

    @Nullable Grid grid() {
        return grid;
    }
}
