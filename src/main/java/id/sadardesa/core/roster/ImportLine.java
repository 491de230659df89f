package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.table.Row;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.stream.Collectors;
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

    /** A row, or a sheet from its first row on, that was not read. */
    static ImportLine unread(String sheet, Row row, String why) {
        String text =
                row.cells().stream()
                        .filter(cell -> !cell.isBlank() && !cell.fillsMerge())
                        .map(cell -> Mask.numbers(cell.text().strip()))
                        .limit(3)
                        .collect(Collectors.joining(" | "));
        CellFault fault = new CellFault("", -1, "", text, FieldProblem.error("name", why), null);
        return new ImportLine(
                sheet,
                row.number(),
                text,
                null,
                Outcome.UNREAD,
                List.of(),
                List.of(fault),
                List.of());
    }

    /** The key for {@link ImportChoices#answers}. */
    public String key() {
        return sheet + "!" + row;
    }

    /** Whether it comes in although something about it is probably wrong. */
    public boolean isDoubtful() {
        return (outcome == Outcome.NEW || outcome == Outcome.CHANGED) && !faults.isEmpty();
    }

    public boolean isRefused() {
        return outcome == Outcome.REFUSED || outcome == Outcome.QUESTION;
    }
}
