package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import java.util.List;

/**
 * What the upload workbooks of a month would hold, one for each employer; nothing is written until
 * somebody says where.
 */
public record SippPlan(SippKind kind, Period period, List<SippSheet> sheets) {
    public SippPlan {
        sheets = List.copyOf(sheets);
    }

    /** Those that have a row to write. */
    public List<SippSheet> written() {
        return sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    public int rows() {
        return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    }

    /** How many people are not written. */
    public int refused() {
        return sheets.stream().mapToInt(SippSheet::refused).sum();
    }

    /** Why people are not written, and then what to look at. */
    public List<SippFault> faults() {
        return sheets.stream()
                .flatMap(sheet -> sheet.faults().stream())
                .sorted((one, other) -> one.problem().weight().compareTo(other.problem().weight()))
                .toList();
    }
}
