package id.sadardesa.core.roster;

import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Row;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows about people in a file: past letterheads, sub-headings, repeated headings, sums
 * and signatures. Whatever else may be somebody is listed as not read.
 */
final class RosterSheets {
    private static final Pattern FOOT =
            Pattern.compile(
                    "(?i)^\\s*(mengetahui|menyetujui|disetujui|dibuat"
                            + " oleh|catatan\\s*:|keterangan\\s*:|nip\\b|camat\\b).*");
    private static final Pattern SUM = Pattern.compile("(?i)^\\s*(jumlah|total|sub\\s*total)\\b.*");

    /** The number before a village in the names of sheets, as in "03. Talok". */
    private static final Pattern COUNTED = Pattern.compile("^\\s*[0-9]{1,3}[\\s._)-]+");

    /** Sheets of our own template and rejects that hold no people. */
    private static final Set<String> OWN_SHEETS =
            Stream.of("roster.template.guide", "roster.template.lists", "roster.rejects.unread")
                    .map(Texts.indonesian()::get)
                    .collect(Collectors.toSet());

    private final VillageFinder villages;
    private final ImportChoices choices;
    private final Function<String, Optional<Map<Column, Integer>>> memory;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<ImportLine> unread = new ArrayList<>();
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
            List<RosterHeading> tables = RosterTables.of(sheet);
            if (sheet.hidden() || tables.isEmpty()) {
                whole(sheet, tables.isEmpty());
            } else {
                sheet(sheet, tables);
            }
        }
        return rows;
    }

    List<RosterHeading> headings() {
        return headings;
    }

    /** Whatever may be about people and was not read, with the reason. */
    List<ImportLine> unread() {
        return unread;
    }

    private void whole(Sheet sheet, boolean noHeading) {
        if (!sheet.rows().isEmpty() && !OWN_SHEETS.contains(sheet.name())) {
            leave(
                    sheet,
                    sheet.rows().get(0),
                    noHeading ? "roster.import.unread.noHeading" : "roster.import.unread.hidden");
        }
    }

    private void leave(Sheet sheet, Row row, String why) {
        unread.add(ImportLine.unread(sheet.name(), row, why));
    }

    private void sheet(Sheet sheet, List<RosterHeading> tables) {
        String letterhead = above(sheet, tables.get(0));
        for (Row row : sheet.rows().subList(0, tables.get(0).top())) {
            if (RowShape.looksLikeSomebody(row)) {
                leave(sheet, row, "roster.import.unread.above");
            }
        }
        for (int i = 0; i < tables.size(); i++) {
            RosterHeading found = tables.get(i);
            int end = i + 1 < tables.size() ? tables.get(i + 1).top() : sheet.rows().size();
            String table = i == 0 ? sheet.name() : sheet.name() + " (" + (i + 1) + ")";
            if (found.hasNeighbour()) {
                leave(sheet, sheet.rows().get(found.top()), "roster.import.unread.beside");
            }
            letterhead = table(sheet, table, found, end, letterhead);
        }
    }

    private RosterHeading chosen(String table, RosterHeading found) {
        Map<Column, Integer> chosen = choices.columns().get(table);
        RosterHeading heading =
                chosen != null
                        ? found.with(chosen)
                        : memory.apply(found.fingerprint()).map(found::with).orElse(found);
        headings.add(heading);
        return heading;
    }

    /**
     * Reads one table; answers the place that the table below it is in, if it says nothing else.
     */
    private @Nullable String table(
            Sheet sheet, String table, RosterHeading found, int end, @Nullable String above) {
        RosterHeading heading = chosen(table, found);
        String place = above;
        boolean ended = false;
        int last = 0;
        List<SheetRow> people = new ArrayList<>();
        for (Row row : sheet.rows().subList(Math.min(heading.first(), end), end)) {
            Optional<String> village = villages.subHeading(row);
            SheetRow read = new SheetRow(sheet.name(), table, heading, row, place);
            boolean numbered = RowShape.holdsNik(read);
            boolean label = RowShape.begins(row, SUM) || RowShape.isGroup(read);
            if (village.isPresent()) {
                place = village.get();
                ended = false;
            } else if (found.isRepeatedBy(row) || RosterHeading.isNumbering(row)) {
                ended = false;
            } else if (!numbered && RowShape.begins(row, FOOT)) {
                ended = true;
            } else if (numbered || (!label && isPerson(read, last, ended))) {
                people.add(read);
                last = row.number();
                ended = false;
            } else if (!label && RowShape.mayBeSomebody(read, ended)) {
                leave(
                        sheet,
                        row,
                        ended ? "roster.import.unread.below" : "roster.import.unread.unclear");
            }
        }
        rows.addAll(VillageGroups.carry(people));
        return place;
    }

    /** Below the signatures only whoever has a number, a name and more is taken for a person. */
    private static boolean isPerson(SheetRow row, int last, boolean ended) {
        return ended
                ? RowShape.isCounted(row) && RowShape.tells(row)
                : RowShape.isPerson(row, last);
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
                Stream.of(sheet.name(), COUNTED.matcher(sheet.name()).replaceFirst(""))
                        .filter(name -> !villages.all(name).isEmpty())
                        .findFirst();
        return letterhead
                .or(() -> sheetName)
                .or(() -> villages.mentioned(sheet.name()))
                .or(() -> Optional.ofNullable(given).map(village -> village.code().dotted()))
                .or(() -> VillageFinder.unknown(COUNTED.matcher(sheet.name()).replaceFirst("")))
                .orElse(null);
    }
}
