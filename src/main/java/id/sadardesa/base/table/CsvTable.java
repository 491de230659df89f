package id.sadardesa.base.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.sadardesa.base.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A CSV file being written in UTF-8 with a mark that makes Excel recognise it. */
public final class CsvTable {
    /** The separator that Excel expects where the comma is the decimal sign, as in Indonesia. */
    public static final char SEMICOLON = ';';

    private static final char MARK = '\uFEFF';
    private static final Pattern HARMLESS = Pattern.compile("[-+]?[0-9.,]*");

    private CsvTable() {}

    /**
     * Writes through {@link SafeFile}. A field that Excel would take for a formula gets a leading
     * apostrophe, which {@link Tables#read} takes off again.
     */
    public static void write(Path file, char separator, Consumer<Consumer<List<String>>> content) {
        SafeFile.write(file, out -> write(out, separator, content));
    }

    private static void write(
            OutputStream out, char separator, Consumer<Consumer<List<String>>> content)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(writer);
        content.accept(row -> csv.writeRecord(row.stream().map(CsvTable::guarded).toList()));
        csv.flush();
        writer.flush();
    }

    private static String guarded(String field) {
        return looksLikeFormula(field) ? "'" + field : field;
    }

    /** The field as it was before {@link #write} guarded it. */
    static String unguarded(String field) {
        return field.startsWith("'") && looksLikeFormula(field.substring(1))
                ? field.substring(1)
                : field;
    }

    private static boolean looksLikeFormula(String field) {
        return !field.isEmpty()
                && "=+-@\t\r".indexOf(field.charAt(0)) >= 0
                && !HARMLESS.matcher(field).matches();
    }
}
