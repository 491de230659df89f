package id.sadardesa.core.form;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.core.journal.Pen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of upload workbooks that were written. */
final class SippStore {
    private static final String WRITTEN = "sipp_written";

    private SippStore() {}

    static void insert(Pen pen, Period month, List<SippFile> files) {
        for (SippFile one : files) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("of_month", month.toString());
            row.put("file", String.valueOf(one.file().getFileName()));
            row.put("employer", one.employer().name());
            row.put("people", one.rows());
            pen.insert(WRITTEN, Ids.next(), row);
        }
    }
}
