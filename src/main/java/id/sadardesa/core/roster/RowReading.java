package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.table.Cell;
import java.util.List;
import java.util.Map;

/** A row and what it says, with everything found wrong so far. */
record RowReading(SheetRow row, Said said, List<CellFault> faults) {
    private static final Map<String, Column> FIELDS =
            Map.ofEntries(
                    Map.entry("name", Column.NAME),
                    Map.entry("titleBefore", Column.TITLE_BEFORE),
                    Map.entry("titleAfter", Column.TITLE_AFTER),
                    Map.entry("nik", Column.NIK),
                    Map.entry("kpj", Column.KPJ),
                    Map.entry("birthPlace", Column.BIRTH_PLACE),
                    Map.entry("birthDate", Column.BIRTH_DATE),
                    Map.entry("sex", Column.SEX),
                    Map.entry("mother", Column.MOTHER),
                    Map.entry("address", Column.ADDRESS),
                    Map.entry("phone", Column.PHONE),
                    Map.entry("email", Column.EMAIL),
                    Map.entry("note", Column.NOTE),
                    Map.entry("postcode", Column.POSTCODE),
                    Map.entry("npwp", Column.NPWP),
                    Map.entry("staffNumber", Column.STAFF_NUMBER),
                    Map.entry("unit", Column.UNIT),
                    Map.entry("skNumber", Column.SK_NUMBER),
                    Map.entry("skDate", Column.SK_DATE),
                    Map.entry("starts", Column.STARTS),
                    Map.entry("ends", Column.ENDS));

    boolean isWrong() {
        return faults.stream().anyMatch(fault -> fault.problem().isError());
    }

    void add(Column column, FieldProblem problem) {
        faults.add(fault(row, column, problem));
    }

    /** A finding of the checks that the form has too; they name fields. */
    void add(FieldProblem problem) {
        Column column = FIELDS.getOrDefault(problem.field(), Column.NAME);
        boolean known = faults.stream().anyMatch(f -> f.problem().text().equals(problem.text()));
        if (!known) {
            add(column, problem);
        }
    }

    String place() {
        return row.key();
    }

    static CellFault fault(SheetRow row, Column column, FieldProblem problem) {
        Column there = row.has(column) ? column : standIn(column);
        Integer index = row.heading().columns().get(there);
        String found = row.text(there);
        return new CellFault(
                index == null ? "" : Cell.columnName(index),
                index == null ? -1 : index,
                index == null
                        ? ""
                        : row.heading().titles().size() > index
                                ? row.heading().titles().get(index)
                                : "",
                Mask.of(there, found),
                problem,
                row.has(there) ? there : column);
    }

    private static Column standIn(Column column) {
        return switch (column) {
            case BIRTH_DATE, BIRTH_PLACE -> Column.BIRTH;
            case SK_NUMBER, SK_DATE -> Column.SK;
            case VILLAGE -> Column.VILLAGE_CODE;
            default -> column;
        };
    }
}
