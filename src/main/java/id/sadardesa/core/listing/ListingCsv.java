package id.sadardesa.core.listing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as CSV for another program: a heading and its rows, without sums. */
record ListingCsv(ListedTable table, Texts texts) {
    void write(Path file) {
        CsvTable.write(
                file,
                CsvTable.SEMICOLON,
                rows -> {
                    rows.accept(titles());
                    for (ListedTable.Section section : table.sections()) {
                        section.rows().forEach(row -> rows.accept(cells(section, row)));
                    }
                });
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        if (table.group() != null) {
            titles.add(texts.get(table.group().textKey()));
        }
        table.columns().forEach(column -> titles.add(texts.get(column.textKey())));
        return titles;
    }

    private List<String> cells(ListedTable.Section section, List<@Nullable Object> row) {
        List<String> cells = new ArrayList<>();
        if (table.group() != null) {
            cells.add(section.heading());
        }
        row.forEach(value -> cells.add(cell(value)));
        return cells;
    }

    /** Amounts with the decimal comma that goes with the semicolon, months as 2026-03. */
    private String cell(@Nullable Object value) {
        if (value instanceof Rupiah amount) {
            return amount.value().toPlainString().replace('.', ',');
        }
        return value instanceof Period month
                ? month.toString()
                : Column.said(value, table.audience(), texts);
    }
}
