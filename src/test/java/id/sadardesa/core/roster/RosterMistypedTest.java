package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.HandmadeXlsx;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.TestOffice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Numbers that somebody typed wrong, or a spreadsheet spoilt, never change another person. */
class RosterMistypedTest extends RosterImportCase {
    private static final String KPJ = "24000000018";

    @Test
    void aMistypedNikAsksBeforeItChangesItsHolder() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        String hers = TestOffice.nik(BORN, Sex.P, 7);
        String heading = "Nama|NIK|Tanggal lahir|JK|Jabatan|Desa";
        ImportPlan born =
                plan(rows(heading, "Budi Santoso|" + hers + "|02-01-1980||Kaur TU|Kalen"));
        ImportPlan man = plan(rows(heading, "Budi Santoso|" + hers + "||L|Kaur TU|Kalen"));
        for (ImportPlan plan : List.of(born, man)) {
            assertEquals(new ImportCounts(1, 0, 0, 0, 1), plan.counts());
            ImportLine line = plan.questions().get(0);
            assertEquals(List.of("roster.import.question.number"), keys(line));
            assertEquals("B", line.faults().get(0).column());
            assertEquals(List.of(person("Siti Aminah")), line.candidates());
            apply(plan);
            assertEquals(1, office.rooms().people.posts(person("Siti Aminah").id()).size());
        }
    }

    @Test
    void anotherNameAloneIsAWarning() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        String hers = TestOffice.nik(BORN, Sex.P, 7);
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Tanggal lahir|JK|Jabatan|Desa",
                                "Siti Aminah Wati|" + hers + "|12-08-1975|P|Kadus|Kalen"));
        assertEquals(new ImportCounts(1, 0, 1, 0, 0), plan.counts());
        assertEquals(List.of("roster.import.otherName"), keys(plan.lines().get(0)));
        assertTrue(plan.lines().get(0).isDoubtful());
    }

    @Test
    void aKpjWithoutNikAsksAndWarnsLikeANik() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        office.rooms().people.recordKpj(person("Siti Aminah"), new Kpj(KPJ));
        String heading = "Nama|KPJ|Tanggal lahir|Jabatan|Desa";
        ImportPlan other = plan(rows(heading, "Budi Santoso|" + KPJ + "|02-01-1980|Kaur TU|Kalen"));
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), other.counts());
        assertEquals(List.of(person("Siti Aminah")), other.questions().get(0).candidates());
        ImportPlan renamed = plan(rows(heading, "Siti Wati|" + KPJ + "|12-08-1975|Kadus|Kalen"));
        assertEquals(new ImportCounts(1, 0, 1, 0, 0), renamed.counts());
        assertEquals(List.of("roster.import.otherName.kpj"), keys(renamed.lines().get(0)));
    }

    @Test
    void theAnswerIsTheHolderOrNobody() {
        UUID siti = office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet(
                                "a",
                                rows(
                                        "Nama|NIK|Tanggal lahir|Jabatan|Desa",
                                        "Dewi|"
                                                + TestOffice.nik(BORN, Sex.P, 7)
                                                + "|02-01-1980|Kadus|Kalen"));
        assertEquals(1, answered(book, Optional.of(siti)).counts().changed());
        ImportPlan fresh = answered(book, Optional.empty());
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), fresh.counts());
        assertTrue(keys(fresh.lines().get(0)).contains("roster.check.taken"));
    }

    @Test
    void numbersInShiftedColumnsAreMasked() {
        String nik = nik(9);
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|Tanggal lahir|TTL|Nomor SK|Tanggal SK|SK|TMT|Akhir masa"
                                        + " jabatan",
                                "Ali||Mojokerto, 12-08-1975|188.45/12/2020|1-2-2020|||",
                                String.join("|", "Budi", nik, nik, KPJ, KPJ, nik, KPJ, nik)));
        List<String> shown = new ArrayList<>(plan.columns().get(0).samples());
        plan.lines().get(1).faults().forEach(fault -> shown.add(fault.found()));
        assertTrue(shown.size() > 11, shown.toString());
        for (String text : shown) {
            assertFalse(text.contains(nik) || text.contains(KPJ), shown.toString());
        }
        assertTrue(shown.contains("Mojokerto, 12-08-1975"), shown.toString());
        assertTrue(shown.contains("188.45/12/2020"), shown.toString());
    }

    @Test
    void aSheetOfAnUnknownVillageIsNamed() {
        String people = rows("Nama|NIK|Jabatan", "Ali|" + nik(1) + "|Kades");
        for (String sheet : List.of("Desa Antah Berantah", "03. Desa Antah Berantah")) {
            ImportPlan plan = plan(new HandmadeXlsx().sheet(sheet, people));
            CellFault fault = plan.lines().get(0).faults().get(0);
            assertEquals(1, plan.lines().get(0).faults().size());
            assertEquals("roster.import.village.unknown", fault.problem().text().key());
            assertEquals(List.of("Antah Berantah"), fault.problem().text().values());
        }
        for (String sheet : List.of("Desa", "Perangkat", "Desa se Kecamatan Dlanggu")) {
            ImportPlan plan = plan(new HandmadeXlsx().sheet(sheet, people));
            assertEquals(List.of("roster.import.village.none"), keys(plan.lines().get(0)));
        }
        ImportPlan known = plan(new HandmadeXlsx().sheet("Desa Kalen", people));
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), known.counts());
    }

    @Test
    void aNikOfAnotherLengthSaysHowManyDigitsItHas() {
        ImportPlan plan = plan(rows("Nama|NIK|Jabatan|Desa", "Ali|35160912087501|Kades|Kalen"));
        String said = Texts.indonesian().get(plan.lines().get(0).faults().get(0).problem().text());
        assertTrue(said.contains("14 angka"), said);
    }

    private ImportPlan answered(HandmadeXlsx book, Optional<UUID> person) {
        ImportChoices answer = new ImportChoices(null, Map.of(), Map.of("a!2", person));
        return office.rooms()
                .rosterImport
                .plan(book.write(folder.resolve("b.xlsx")), answer, Progress.SILENT);
    }

    private static List<String> keys(ImportLine line) {
        return line.faults().stream().map(fault -> fault.problem().text().key()).toList();
    }
}
