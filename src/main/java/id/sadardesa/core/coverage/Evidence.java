package id.sadardesa.core.coverage;

import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Entry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing on record that says how somebody stood.
 *
 * @param on the day it speaks of
 * @param recorded the action that put it on record; null when the journal no longer has it
 */
public record Evidence(LocalDate on, Text what, @Nullable Entry recorded) {
    /** Whether it was put on record only after a day: it proves less about that day. */
    public boolean recordedAfter(LocalDate day) {
        return recorded != null && recorded.at().toLocalDate().isAfter(day);
    }
}
