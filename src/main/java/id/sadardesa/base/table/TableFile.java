package id.sadardesa.base.table;

import java.nio.file.Path;
import java.util.List;

/** A workbook or CSV file as it was read: its sheets in their order; a CSV file is one sheet. */
public record TableFile(Path path, List<Sheet> sheets) {
    public TableFile {
        sheets = List.copyOf(sheets);
    }

    /** The file's name without its folder, as a person would say it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
