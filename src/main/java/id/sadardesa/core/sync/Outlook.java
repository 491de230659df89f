package id.sadardesa.core.sync;

import id.sadardesa.base.Text;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Totals;
import java.util.List;

/**
 * What the next file for an office would hold.
 *
 * @param number it would have
 * @param base the file of ours that the office is known to have; 0 when there is none
 * @param files how many files it would be, where photos go by themselves
 * @param bytes of all of them together, before they are sealed
 * @param aside the people whose photos could not go along
 */
public record Outlook(
        Kind kind, int number, int base, Totals totals, int files, long bytes, List<String> aside) {
    public Outlook {
        aside = List.copyOf(aside);
    }

    /** How large all of them are together, {@code 33 KB}. */
    public Text size() {
        return Size.of(bytes);
    }
}
