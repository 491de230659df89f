package id.sadardesa.core.form;

import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked row of an upload workbook.
 *
 * @param person whose row it is; null for one that SIPP knows and this office does not
 * @param cells what it says by column: a text or a day; what is left empty is absent
 */
public record SippRow(
        @Nullable Person person, @Nullable Village village, Map<String, Object> cells) {
    public SippRow {
        cells = Map.copyOf(cells);
    }
}
