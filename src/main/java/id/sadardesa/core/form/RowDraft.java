package id.sadardesa.core.form;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of an upload workbook while it is filled and checked. */
final class RowDraft {
    private final Person person;
    private final Village village;
    private final Map<String, Object> cells = new LinkedHashMap<>();
    private final List<SippFault> faults = new ArrayList<>();

    RowDraft(Person person, Village village) {
        this.person = person;
        this.village = village;
    }

    /** A value that may be missing. */
    RowDraft may(String column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            cells.put(column, value);
        }
        return this;
    }

    /** A value that SIPP insists on; where it is missing, the person's page has the field. */
    RowDraft must(String column, @Nullable Object value) {
        return must(column, value, "form.missing.person");
    }

    /**
     * A value that SIPP insists on.
     *
     * @param whereToFill the sentence for when it is missing
     */
    RowDraft must(String column, @Nullable Object value, String whereToFill) {
        may(column, value);
        if (!cells.containsKey(column)) {
            fault(column, "", whereToFill, Text.of("form.column." + column));
        }
        return this;
    }

    void fault(String column, String found, String key, Object... values) {
        faults.add(fault(FieldProblem.error(column, key, values), found));
    }

    /** Something to look at; the row is written all the same. */
    void doubt(String column, String found, String key, Object... values) {
        faults.add(fault(FieldProblem.warning(column, key, values), found));
    }

    void doubt(String column, FieldProblem warning) {
        faults.add(
                fault(new FieldProblem(column, warning.text(), FieldProblem.Weight.WARNING), ""));
    }

    private SippFault fault(FieldProblem problem, String found) {
        return new SippFault(person, village, found, problem);
    }

    List<SippFault> faults() {
        return faults;
    }

    /** The row, when nothing forbids to write it. */
    Optional<SippRow> row() {
        return faults.stream().anyMatch(fault -> fault.problem().isError())
                ? Optional.empty()
                : Optional.of(new SippRow(person, village, cells));
    }

    Person person() {
        return person;
    }

    Village village() {
        return village;
    }

    @Nullable LocalDate day(String column) {
        return cells.get(column) instanceof LocalDate day ? day : null;
    }
}
