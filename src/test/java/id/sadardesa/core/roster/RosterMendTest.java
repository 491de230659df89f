package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.HandmadeXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Cells of a file that somebody types anew in the preview. */
class RosterMendTest extends RosterImportCase {
    @Test
    void whatIsTypedInPlaceOfACellCountsAndTheRestOfTheRowStays() {
        String good = nik(9);
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet(
                                "a",
                                rows(
                                        "Nama|NIK|Tanggal lahir|Jabatan|Desa",
                                        "Budi|3,51609E+15|12-08-1975|Kadus|Kalem",
                                        "|" + nik(8) + "|12-08-1975|Kadus|Kalen"));
        ImportPlan before = plan(book, ImportChoices.NONE);
        assertEquals(new ImportCounts(2, 0, 0, 0, 2), before.counts());
        ImportLine budi = before.lines().get(0);
        assertEquals("3,51609E+15", before.text(budi, Column.NIK));
        assertEquals(
                "3516********" + nik(8).substring(12),
                before.about(before.lines().get(1)).get(Column.NIK),
                "a row without a name is known by its number");
        ImportChoices half = mended(Map.of("a!2", Map.of(Column.NIK, good)));
        ImportPlan still = plan(book, half);
        assertEquals(List.of("roster.import.village.unknown"), keys(still.lines().get(0)));
        ImportChoices both =
                mended(
                        Map.of(
                                "a!2", Map.of(Column.NIK, good, Column.VILLAGE, "Kalen"),
                                "a!3", Map.of(Column.NAME, "Rina Marlina")));
        ImportPlan after = plan(book, both);
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), after.counts());
        apply(after);
        assertEquals(good, Objects.requireNonNull(person("Budi").nik()).full());
        assertEquals(BORN, person("Budi").birthDate());
        assertEquals(BORN, person("Rina Marlina").birthDate());
    }

    @Test
    void aCellThatWasMendedAndIsStillWrongGoesIntoTheRefusedRowsAsTyped() {
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet("a", rows("Nama|NIK|Jabatan|Desa", "Budi|351609|Kadus|Kalen"));
        ImportPlan plan = plan(book, mended(Map.of("a!2", Map.of(Column.NIK, "35160912"))));
        assertEquals(1, plan.counts().refused());
        Path file = folder.resolve("ditolak.xlsx");
        office.rooms().rosterImport.writeRejects(plan, file);
        ImportPlan again =
                office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
        assertEquals("35160912", again.text(again.lines().get(0), Column.NIK));
    }

    private static ImportChoices mended(Map<String, Map<Column, String>> mends) {
        return new ImportChoices(null, Map.of(), Map.of(), mends);
    }

    private ImportPlan plan(HandmadeXlsx book, ImportChoices choices) {
        return office.rooms()
                .rosterImport
                .plan(book.write(folder.resolve("b.xlsx")), choices, Progress.SILENT);
    }

    private static List<String> keys(ImportLine line) {
        return line.faults().stream().map(fault -> fault.problem().text().key()).toList();
    }
}
