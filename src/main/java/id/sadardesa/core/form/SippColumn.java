package id.sadardesa.core.form;

import java.util.Arrays;
import java.util.List;

/**
 * A column of an upload workbook of SIPP.
 *
 * @param name as it stands in the first row
 * @param asked whether SIPP wants it filled; those headings are yellow
 * @param date whether its cells are days; all others are text
 */
public record SippColumn(String name, boolean asked, boolean date) {
    /** Reads {@code NAMA_LENGKAP* TANGGAL_LAHIR*@}: a star for asked, an at for days. */
    static List<SippColumn> all(String written) {
        return Arrays.stream(written.strip().split("\\s+")).map(SippColumn::of).toList();
    }

    private static SippColumn of(String written) {
        return new SippColumn(
                written.replaceAll("[*@]", ""), written.contains("*"), written.endsWith("@"));
    }

    /** The message key of its name in plain words. */
    public String textKey() {
        return "form.column." + name;
    }
}
