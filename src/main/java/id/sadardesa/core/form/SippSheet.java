package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import java.util.List;

/**
 * The rows of one employer's upload workbook for a month, checked, and everything found on the way.
 *
 * @param columns those of the kind, or those of the workbook that SIPP gave
 * @param rows in the order of posts and names, or of the workbook that SIPP gave
 * @param refused how many people are not written
 * @param faults why they are not, and what to look at in what is written
 */
public record SippSheet(
        SippKind kind,
        Period period,
        Employer employer,
        List<SippColumn> columns,
        List<SippRow> rows,
        int refused,
        List<SippFault> faults) {
    public SippSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** What to look at although the rows were written. */
    public List<SippFault> doubts() {
        return faults.stream().filter(fault -> !fault.problem().isError()).toList();
    }
}
