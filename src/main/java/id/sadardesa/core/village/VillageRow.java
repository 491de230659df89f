package id.sadardesa.core.village;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a Kemendagri list, whatever its columns are called. */
record VillageRow(String sheet, int number, VillageCode code, String name, Village.Kind kind) {
    private static final List<String> NAMES =
            List.of(
                    "namadesa",
                    "namadesakelurahan",
                    "namadesakel",
                    "namakelurahandesa",
                    "desakelurahan",
                    "desa",
                    "kelurahan",
                    "nama",
                    "namawilayah",
                    "wilayah");

    /** Empty for rows about something else than a village: titles, provinces, kecamatan. */
    static Optional<VillageRow> of(String sheet, Row titles, Row row) {
        int at = -1;
        Optional<VillageCode> code = Optional.empty();
        for (int i = 0; i < row.cells().size() && code.isEmpty(); i++) {
            code = VillageCode.parse(written(row.cell(i)));
            at = i;
        }
        int column = at;
        return code.map(
                c ->
                        new VillageRow(
                                sheet,
                                row.number(),
                                c,
                                name(titles, row, column),
                                kind(titles, row, c)));
    }

    private static String written(Cell cell) {
        BigDecimal number = cell.number();
        return number == null ? cell.text() : number.toPlainString();
    }

    private static String name(Row titles, Row row, int codeColumn) {
        for (String wanted : NAMES) {
            for (int i = 0; i < titles.cells().size(); i++) {
                if (fold(titles.cell(i).text()).equals(wanted)
                        && VillageCode.parse(written(row.cell(i))).isEmpty()) {
                    return tidy(row.cell(i).text());
                }
            }
        }
        for (int i = codeColumn + 1; i < row.cells().size(); i++) {
            if (row.cell(i).kind() == Cell.Kind.TEXT
                    && VillageCode.parse(row.cell(i).text()).isEmpty()) {
                return tidy(row.cell(i).text());
            }
        }
        return "";
    }

    /**
     * The last four digits begin with 1 for a kelurahan (Permendagri 58/2021); the kecamatan's own
     * office has 0000.
     */
    private static Village.Kind kind(Row titles, Row row, VillageCode code) {
        if (code.dotted().endsWith(".0000")) {
            return Village.Kind.KECAMATAN;
        }
        for (int i = 0; i < titles.cells().size(); i++) {
            if (List.of("jenis", "status", "tipe").contains(fold(titles.cell(i).text()))) {
                return fold(row.cell(i).text()).startsWith("kel")
                        ? Village.Kind.KELURAHAN
                        : Village.Kind.DESA;
            }
        }
        return code.dotted().charAt(9) == '1' ? Village.Kind.KELURAHAN : Village.Kind.DESA;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Without "Desa" before it; lists in capitals get capital initials. */
    private static String tidy(String text) {
        String name =
                text.strip().replaceAll("\\s+", " ").replaceFirst("(?i)^(desa|kelurahan)\\s+", "");
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder tidy = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < tidy.length(); i++) {
            if (i == 0 || " -(".indexOf(tidy.charAt(i - 1)) >= 0) {
                tidy.setCharAt(i, Character.toUpperCase(tidy.charAt(i)));
            }
        }
        return tidy.toString();
    }

    VillageForm form() {
        return new VillageForm(code.dotted(), name, kind);
    }
}
