package id.sadardesa.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people and machines get to read: sentences, or with {@code --json} exactly one object on
 * standard output and the sentence of a trouble on the error stream.
 */
final class Printer {
    private final boolean json;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    Printer(boolean json, Texts texts, PrintStream out, PrintStream err) {
        this.json = json;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    void done(Answer answer) {
        if (json) {
            object(answer.exit() == Exit.DONE ? "done" : "refused", answer.counts());
            return;
        }
        answer.sentences().forEach(sentence -> out.println(plain(texts.get(sentence))));
        Grid grid = answer.grid();
        if (grid != null && !grid.lines().isEmpty()) {
            out.println();
            grid.lines().forEach(line -> out.println(plain(line)));
        }
        out.flush();
    }

    /**
     * Says a trouble; {@code status} is {@code refused}, {@code usage}, {@code cancelled} or {@code
     * bug}.
     */
    void trouble(String status, Text sentence, Map<String, Object> more) {
        String said = texts.get(sentence);
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>(more);
            fields.put("message", said);
            object(status, fields);
        }
        err.println(plain(said));
        err.flush();
    }

    /** Lines for the error stream alone. */
    void aside(String lines) {
        err.println(lines);
    }

    /** Old consoles and searches know only the plain space between Rp and its number. */
    private static String plain(String line) {
        return line.replace('\u00a0', ' ');
    }

    private void object(String status, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("status", status);
        all.putAll(fields);
        try {
            out.println(plain(JSON.std.asString(all)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }
}
