package id.sadardesa.core.sync.v1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of CSV that format 1 has: UTF-8 without a mark, commas, a line feed after each
 * row, quotes only where a cell holds a comma, a quote or a line break.
 */
final class CsvText {
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 64;
    private static final int END = -1;

    private final Reader in;

    private CsvText(Reader in) {
        this.in = in;
    }

    static void write(Writer out, String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            write(out, cells[i]);
        }
        out.write('\n');
    }

    private static void write(Writer out, String cell) throws IOException {
        boolean plain = true;
        for (int i = 0; i < cell.length() && plain; i++) {
            char c = cell.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        if (plain) {
            out.write(cell);
        } else {
            out.write('"');
            out.write(cell.replace("\"", "\"\""));
            out.write('"');
        }
    }

    static CsvText of(InputStream in) {
        return new CsvText(
                new BufferedReader(
                        new InputStreamReader(
                                in,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                        1 << 16));
    }

    /**
     * The next row; null at the end.
     *
     * @throws IOException when it is written otherwise than format 1 says
     */
    String @Nullable [] next() throws IOException {
        int c = in.read();
        if (c == END) {
            return null;
        }
        List<String> cells = new ArrayList<>(16);
        StringBuilder cell = new StringBuilder();
        while (true) {
            c = c == '"' ? quoted(cell) : plain(c, cell);
            cells.add(cell.toString());
            cell.setLength(0);
            if (c == '\n') {
                return cells.toArray(String[]::new);
            }
            if (c != ',' || cells.size() > MOST_CELLS) {
                throw new IOException("A row that does not end");
            }
            c = in.read();
        }
    }

    private int plain(int first, StringBuilder cell) throws IOException {
        int c = first;
        while (c != ',' && c != '\n') {
            if (c == END || c == '"' || c == '\r') {
                throw new IOException("A cell that is not closed");
            }
            add(cell, c);
            c = in.read();
        }
        return c;
    }

    private int quoted(StringBuilder cell) throws IOException {
        while (true) {
            int c = in.read();
            if (c == '"') {
                c = in.read();
                if (c != '"') {
                    return c;
                }
            } else if (c == END) {
                throw new IOException("A quote that is not closed");
            }
            add(cell, c);
        }
    }

    private static void add(StringBuilder cell, int c) throws IOException {
        if (cell.length() >= LONGEST_CELL) {
            throw new IOException("A cell that is too long");
        }
        cell.append((char) c);
    }
}
