package id.sadardesa.core.check;

import id.sadardesa.base.Text;
import java.util.List;

/**
 * A kind of thing that wants looking at, and everywhere it was found.
 *
 * @param code a stable word for machines, e.g. {@code noNik}
 * @param where one entry per person, village or pair; empty when there is nothing of the kind
 */
public record Finding(String code, List<Text> where) {
    public Finding {
        where = List.copyOf(where);
    }

    /** The name of the kind. */
    public Text text() {
        return Text.of("check.finding." + code);
    }
}
