package wrong.core.roster;

import org.dhatim.fastexcel.Workbook;

/** Wrong: reaches past the one door for tables. */
public final class ReadsSheets {
    public void close(Workbook workbook) throws java.io.IOException {
        workbook.finish();
    }
}
