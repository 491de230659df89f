package id.sadardesa.core.journal;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The note that something confidential left the office, and why (UU 27/2022 on personal data asks
 * for a stated purpose).
 *
 * @param paper what it was, by the name of its command
 * @param file the name it was given
 * @param people how many people's data it carries
 * @param reason in words, as {@link #reason} made them
 */
public record Disclosure(String paper, Period month, String file, int people, String reason) {
    /** The longest reason that is kept, in signs. */
    public static final int LONGEST = 200;

    /** A reason as it is kept: on one line, with single spaces. */
    public static String reason(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    public void write(Pen pen) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("paper", paper);
        row.put("of_month", month.toString());
        row.put("file", file);
        row.put("people", people);
        row.put("reason", reason);
        pen.insert("disclosure", Ids.next(), row);
    }
}
