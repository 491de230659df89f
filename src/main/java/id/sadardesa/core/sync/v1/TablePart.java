package id.sadardesa.core.sync.v1;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A resource of a package while it is written, and what was counted on the way. */
public final class TablePart {
    /** Passes its rows on, each time it is asked the same ones in the same order. */
    @FunctionalInterface
    public interface Rows {
        void forEach(Consumer<Map<String, @Nullable String>> to);
    }

    private final Resource resource;
    private final Rows rows;
    private int count;
    private BigDecimal rupiah = BigDecimal.ZERO;

    /**
     * @param rows column name to value, as the database says it
     */
    public TablePart(Resource resource, Rows rows) {
        this.resource = resource;
        this.rows = rows;
    }

    public Part part() {
        return new Part(resource.path(), this::writeTo);
    }

    public Resource resource() {
        return resource;
    }

    /** How many rows were written the last time. */
    public int count() {
        return count;
    }

    /** The sum of its amounts. */
    public BigDecimal rupiah() {
        return rupiah;
    }

    private void writeTo(OutputStream out) throws IOException {
        count = 0;
        rupiah = BigDecimal.ZERO;
        Writer text =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        CsvText.write(text, resource.fields().stream().map(Field::name).toArray(String[]::new));
        try {
            rows.forEach(row -> write(text, row));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        text.flush();
    }

    private void write(Writer text, Map<String, @Nullable String> row) {
        String[] cells = new String[resource.fields().size()];
        for (int i = 0; i < cells.length; i++) {
            Field field = resource.fields().get(i);
            String value = row.get(field.name());
            cells[i] = value == null ? "" : field.type().cell(value);
            if (field.type() == Type.AMOUNT && value != null) {
                rupiah = rupiah.add(new BigDecimal(cells[i]));
            }
        }
        count++;
        try {
            CsvText.write(text, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
