package id.sadardesa.base.table;

import java.util.List;

/** One sheet: only rows with something in them, each with the number that Excel shows. */
public record Sheet(String name, boolean hidden, List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }
}
