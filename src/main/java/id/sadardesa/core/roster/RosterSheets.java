package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows about people in a file: past letterheads, sub-headings, repeated headings, sums
 * and signatures.
 */
final class RosterSheets {
    private static final Pattern FOOT =
            Pattern.compile(
                    "(?i)^\\s*(mengetahui|menyetujui|disetujui|dibuat"
                            + " oleh|catatan\\s*:|keterangan\\s*:|nip\\b|camat\\b).*");
    private static final Pattern SUM = Pattern.compile("(?i)^\\s*(jumlah|total|sub\\s*total)\\b.*");
    private static final List<Column> TELLING =
            List.of(
                    Column.NIK,
                    Column.POST,
                    Column.BIRTH_DATE,
                    Column.BIRTH,
                    Column.KPJ,
                    Column.SEX,
                    Column.ADDRESS,
                    Column.BIRTH_PLACE,
                    Column.SK_NUMBER,
                    Column.PHONE);

    private final VillageFinder villages;
    private final ImportChoices choices;
    private final Function<String, Optional<Map<Column, Integer>>> memory;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<RosterHeading> headings = new ArrayList<>();

    RosterSheets(
            VillageFinder villages,
            ImportChoices choices,
            Function<String, Optional<Map<Column, Integer>>> memory) {
        this.villages = villages;
        this.choices = choices;
        this.memory = memory;
    }

    List<SheetRow> read(TableFile file) {
        for (Sheet sheet : file.sheets()) {
            if (!sheet.hidden()) {
                RosterHeading.find(sheet)
                        .ifPresent(heading -> sheet(sheet, chosen(sheet, heading)));
            }
        }
        return rows;
    }

    List<RosterHeading> headings() {
        return headings;
    }

    private RosterHeading chosen(Sheet sheet, RosterHeading found) {
        Map<Column, Integer> chosen = choices.columns().get(sheet.name());
        RosterHeading heading =
                chosen != null
                        ? found.with(chosen)
                        : memory.apply(found.fingerprint()).map(found::with).orElse(found);
        headings.add(heading);
        return heading;
    }

    private void sheet(Sheet sheet, RosterHeading heading) {
        String place = above(sheet, heading);
        boolean ended = false;
        int last = 0;
        for (Row row :
                sheet.rows()
                        .subList(
                                Math.min(heading.first(), sheet.rows().size()),
                                sheet.rows().size())) {
            Optional<String> village = villages.subHeading(row);
            SheetRow read = new SheetRow(sheet.name(), heading, row, place);
            if (village.isPresent()) {
                place = village.get();
                ended = false;
            } else if (heading.isRepeatedBy(row) || RosterHeading.isNumbering(row)) {
                ended = false;
            } else if (firstText(row, FOOT)) {
                ended = true;
            } else if (!ended && !firstText(row, SUM) && isPerson(read, last)) {
                rows.add(read);
                last = row.number();
            }
        }
    }

    private @Nullable String above(Sheet sheet, RosterHeading heading) {
        Optional<String> letterhead =
                sheet.rows().subList(0, heading.top()).stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .map(villages::mentioned)
                        .flatMap(Optional::stream)
                        .findFirst();
        Village given = choices.village();
        Optional<String> sheetName =
                Optional.of(sheet.name()).filter(name -> !villages.all(name).isEmpty());
        return letterhead
                .or(() -> sheetName)
                .or(() -> villages.mentioned(sheet.name()))
                .or(() -> Optional.ofNullable(given).map(village -> village.code().dotted()))
                .orElse(null);
    }

    private static boolean tells(SheetRow row) {
        return TELLING.stream()
                .anyMatch(column -> !row.cell(column).isBlank() && !row.cell(column).fillsMerge());
    }

    /**
     * Whoever has a number, or a name and one thing more; a bare name only right below another
     * person.
     */
    private static boolean isPerson(SheetRow row, int last) {
        if (!row.cell(Column.NIK).isBlank()) {
            return true;
        }
        Cell name = row.cell(Column.NAME);
        boolean named = !name.isBlank() && !name.fillsMerge();
        long own = row.row().cells().stream().filter(c -> !c.isBlank() && !c.fillsMerge()).count();
        if (!named) {
            return tells(row) && own >= 3;
        }
        return tells(row) || own >= 3 || (last > 0 && row.row().number() == last + 1);
    }

    private static boolean firstText(Row row, Pattern pattern) {
        return row.cells().stream()
                .filter(c -> c.kind() == Cell.Kind.TEXT)
                .map(c -> Objects.requireNonNull(c).text())
                .findFirst()
                .filter(text -> pattern.matcher(text).matches())
                .isPresent();
    }
}
