package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.village.PostKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that the program wrote itself, or refused, and that come back. */
class RosterReturnTest extends RosterImportCase {
    @Test
    void refusedRowsComeBackAndGoInWhenMended() throws IOException {
        ImportPlan plan =
                plan(
                        rows(
                                "DAFTAR PERANGKAT DESA KALEN",
                                "Nama|NIK|Jabatan|Lahir|",
                                "|||Tempat|Tgl",
                                "Ali|" + nik(1) + "|Juru Bayar|Mojokerto|12-08-1975",
                                "Budi|" + nik(2) + "|Kades|Mojokerto|31-11-1975",
                                "Cici|" + nik(3) + "|Sekdes|Mojokerto|12-08-1975"));
        assertEquals(2, plan.counts().refused(), () -> plan.lines().toString());
        Path rejects = folder.resolve("ditolak.xlsx");
        office.rooms().rosterImport.writeRejects(plan, rejects);
        Sheet sheet = Tables.read(rejects, Limits.ROSTER, Progress.SILENT).sheets().get(0);
        assertEquals("Juru Bayar", sheet.rows().get(1).cell(2).text());
        StringBuilder mended = new StringBuilder();
        for (var row : sheet.rows()) {
            mended.append(
                            String.join(
                                            ";",
                                            row.cells().stream()
                                                    .map(c -> c.text().replace("\n", " "))
                                                    .toList())
                                    .replace("Juru Bayar", "Kaur Keuangan")
                                    .replace("31-11-1975", "30-11-1975"))
                    .append('\n');
        }
        Path csv = Files.writeString(folder.resolve("mended.csv"), mended);
        ImportPlan again =
                office.rooms().rosterImport.plan(csv, ImportChoices.NONE, Progress.SILENT);
        assertEquals(
                new ImportCounts(2, 2, 0, 0, 0), again.counts(), () -> again.lines().toString());
        assertEquals(kalen, again.lines().get(0).village());
    }

    @Test
    void digitsThatWereLostStayRefusedUntilTheyAreTypedAgain() {
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa|HP",
                                "Ali|#3516091208750010|Kades|Kalen|#81234567890",
                                "Budi|#9171021208750012|Sekdes|Kalen|-",
                                "Cici|#3.51609120875E15|Kaur TU|Kalen|-"));
        assertEquals(new ImportCounts(3, 0, 0, 0, 3), plan.counts(), () -> plan.lines().toString());
        Path rejects = folder.resolve("ditolak.xlsx");
        office.rooms().rosterImport.writeRejects(plan, rejects);
        ImportPlan again =
                office.rooms().rosterImport.plan(rejects, ImportChoices.NONE, Progress.SILENT);
        assertEquals(
                new ImportCounts(3, 0, 0, 0, 3), again.counts(), () -> again.lines().toString());
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    plan.lines().get(i).faults().get(0).problem().text(),
                    again.lines().get(i).faults().get(0).problem().text());
        }
    }

    @Test
    void numbersThatWereCutBeforeTheyBecameTextAreRefused() throws IOException {
        String cut =
                """
                Nama;NIK;Jabatan;Desa
                Ali;3516091208750010;Kades;Kalen
                Budi;3516091208750020;Sekdes;Kalen
                Cici;3516091208750030;Kaur TU;Kalen
                """;
        Path csv = Files.writeString(folder.resolve("roster.csv"), cut);
        assertEquals(3, read(csv).counts().created(), "three may end in 0");
        Files.writeString(csv, cut + "Dodi;3516091208750050;Modin;Kalen\n");
        ImportPlan plan = read(csv);
        assertEquals(new ImportCounts(4, 0, 0, 0, 4), plan.counts(), () -> plan.lines().toString());
        Path rejects = folder.resolve("ditolak.xlsx");
        office.rooms().rosterImport.writeRejects(plan, rejects);
        for (ImportPlan one : List.of(plan, read(rejects))) {
            for (ImportLine line : one.lines()) {
                assertEquals(
                        List.of("roster.import.nik.lost"),
                        line.faults().stream().map(f -> f.problem().text().key()).toList());
                assertEquals("B", line.faults().get(0).column());
            }
        }
        Files.writeString(csv, cut + "Dodi;3516091208750051;Modin;Kalen\n");
        assertEquals(4, read(csv).counts().created());
    }

    private ImportPlan read(Path file) {
        return office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
    }

    @Test
    void ourOwnExportAndTemplateChangeNothing() {
        UUID id =
                office.person(
                        "Ma'ruf Anshori", BORN, Sex.L, 1, kalen, PostKind.KADUS, PostKind.LPM);
        office.person("Dewi", LocalDate.of(1990, 1, 2), Sex.P, 2, dlanggu, PostKind.BPD_ANGGOTA);
        int serial = 100;
        for (PostKind kind : PostKind.values()) {
            String name = "Orang " + Cell.columnName(serial);
            office.person(name, LocalDate.of(1970, 1, 2), Sex.L, ++serial, dlanggu, kind);
        }
        Person person = office.rooms().people.find(id).orElseThrow();
        assertTrue(person.name().contains("'"));
        for (String name : List.of("ekspor.xlsx", "ekspor.csv")) {
            Path file = folder.resolve(name);
            int rows = office.rooms().rosterWorkbook.export(file);
            ImportPlan plan =
                    office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
            assertEquals(
                    new ImportCounts(rows, 0, 0, rows, 0),
                    plan.counts(),
                    () ->
                            plan.lines().stream()
                                    .filter(l -> l.outcome() != Outcome.UNCHANGED)
                                    .toList()
                                    .toString());
        }
        Path template = folder.resolve("templat.xlsx");
        office.rooms().rosterWorkbook.template(template);
        assertEquals(
                0,
                office.rooms()
                        .rosterImport
                        .plan(template, ImportChoices.NONE, Progress.SILENT)
                        .counts()
                        .read());
    }

    @Test
    void indonesianExcelCsvInWindowsLetters() throws IOException {
        String text =
                "NAMA_LENGKAP;NOMOR_IDENTITAS;TGL_LAHIR;JENIS_KELAMIN;NAMA_IBU_KANDUNG;JABATAN;DESA\r\n"
                    + "Anis Ma\u2019rufah;'"
                        + nik(1)
                        + ";12/08/1975;L;Sri \u201cMul\u201d;Kepala Urusan Perencanaan;Ds."
                        + " Kalen\r\n";
        Path csv = folder.resolve("roster.csv");
        Files.write(csv, text.getBytes(Charset.forName("windows-1252")));
        ImportPlan plan =
                office.rooms().rosterImport.plan(csv, ImportChoices.NONE, Progress.SILENT);
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        apply(plan);
        assertEquals("Sri \u201cMul\u201d", person("Anis Ma\u2019rufah").mother());
    }
}
