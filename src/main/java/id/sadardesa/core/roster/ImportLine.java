package id.sadardesa.core.roster;

import id.sadardesa.core.village.Village;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file and what an import would do with it.
 *
 * @param row the row's number as Excel shows it
 * @param village where the row places the person, null when it does not say
 * @param changes each value that would be set
 * @param faults errors that refuse the row, and warnings that do not
 * @param candidates for a question: the people that may be meant
 */
public record ImportLine(
        String sheet,
        int row,
        String name,
        @Nullable Village village,
        Outcome outcome,
        List<FieldChange> changes,
        List<CellFault> faults,
        List<Person> candidates) {
    public ImportLine {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        candidates = List.copyOf(candidates);
    }

    /** The key for {@link ImportChoices#answers}. */
    public String key() {
        return sheet + "!" + row;
    }

    public boolean isRefused() {
        return outcome == Outcome.REFUSED || outcome == Outcome.QUESTION;
    }
}
