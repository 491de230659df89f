package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.HandmadeXlsx;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Tables;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No row about somebody and no sheet may vanish: it is read, refused, or listed as not read. */
class RosterUnreadTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        office.village("35.16.09.2002", "Kalen");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNumberAndANameAreARow() throws IOException {
        ImportPlan plan =
                plan(
                        "No;Nama;NIK;Jabatan;Desa",
                        "1;Tanpa Data;;;",
                        ";;;;",
                        "2;Ali;" + nik(1) + ";Kades;Kalen");
        assertEquals(new ImportCounts(2, 1, 0, 0, 1), plan.counts(), () -> plan.lines().toString());
        assertEquals(List.of(), plan.unread());
    }

    @Test
    void theNameOfAGroupIsNobody() throws IOException {
        ImportPlan plan =
                plan(
                        "No;Nama;NIK;Jabatan;Desa",
                        "A.;PERANGKAT DESA;;;",
                        "1;Ali;" + nik(1) + ";Kades;Kalen",
                        "2;BPD;;;",
                        "1;Budi;" + nik(2) + ";Ketua BPD;Kalen");
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        assertEquals(List.of(), plan.unread());
    }

    @Test
    void theFirstRowOfAGroupNamesTheVillageForAll() throws IOException {
        office.village("35.16.09.2003", "Kedunggede");
        ImportPlan plan =
                plan(
                        "No;Desa;Nama;NIK;Jabatan",
                        "1;Kalen;Ali;" + nik(1) + ";Kades",
                        "2;;Budi;" + nik(2) + ";Sekdes",
                        "3;;Cici;" + nik(3) + ";Kaur TU",
                        "4;Kedunggede;Dodi;" + nik(4) + ";Kades",
                        "5;;Edi;" + nik(5) + ";Sekdes");
        assertEquals(new ImportCounts(5, 5, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        assertEquals(
                List.of("Kalen", "Kalen", "Kalen", "Kedunggede", "Kedunggede"),
                plan.lines().stream()
                        .map(line -> Objects.requireNonNull(line.village()).name())
                        .toList());
        assertEquals(
                List.of(false, true, true, false, true),
                plan.lines().stream().map(line -> !line.faults().isEmpty()).toList(),
                "each row says that its village was named above");
    }

    @Test
    void aBlankVillageIsNotTakenFromAboveWhereEveryRowNamesOne() throws IOException {
        ImportPlan plan =
                plan(
                        "No;Desa;Nama;NIK;Jabatan",
                        "1;Kalen;Ali;" + nik(1) + ";Kades",
                        "2;Kalen;Budi;" + nik(2) + ";Sekdes",
                        "3;;Cici;" + nik(3) + ";Kaur TU",
                        "4;;Dodi;" + nik(4) + ";Kaur Keuangan",
                        "5;;Edi;" + nik(5) + ";Kasi Pelayanan");
        assertEquals(new ImportCounts(5, 2, 0, 0, 3), plan.counts(), () -> plan.lines().toString());
    }

    @Test
    void belowANoteTheListGoesOn() throws IOException {
        ImportPlan plan =
                plan(
                        "No;Nama;NIK;Jabatan;Desa",
                        "1;Ali;" + nik(1) + ";Kades;Kalen",
                        "Catatan: data lama;;;;",
                        "2;Budi;" + nik(2) + ";Sekdes;Kalen",
                        "Mengetahui,;;;;",
                        "3;Cici;;Kaur TU;Kalen",
                        "Mengetahui,;;;;",
                        ";Kepala Desa;;Sekretaris;",
                        ";NIP. 19700101 199003 1 001;19700101 199003 1 001;;",
                        "4;Dodi;;;");
        assertEquals(
                List.of("Ali", "Budi", "Cici"),
                plan.lines().stream().map(ImportLine::name).toList());
        assertEquals(List.of("roster.import.unread.below"), reasons(plan));
        assertEquals(10, plan.unread().get(0).row());
    }

    @Test
    void peopleAboveTheHeadingAndBareNamesAreListed() throws IOException {
        ImportPlan plan =
                plan(
                        "DAFTAR PERANGKAT;;;;",
                        "1;Ali;" + nik(1) + ";Kades;Kalen",
                        "No;Nama;NIK;Jabatan;Desa",
                        "1;Budi;" + nik(2) + ";Sekdes;Kalen",
                        "Perangkat;;;;",
                        ";Cici;;;",
                        "Jumlah;2;;;");
        assertEquals(1, plan.counts().read(), () -> plan.lines().toString());
        assertEquals(
                List.of("roster.import.unread.above", "roster.import.unread.unclear"),
                reasons(plan));
        assertTrue(plan.unread().get(0).name().contains("3516********0001"), "masked");
    }

    @Test
    void aHiddenSheetIsListedAndOurOwnListsAreNot() {
        Path file = folder.resolve("b.xlsx");
        Workbook.write(
                file,
                book -> {
                    book.sheet("Satu").header(0, 0, List.of("Nama", "Jabatan", "Desa"));
                    book.sheet("Dua").hidden().header(0, 0, List.of("Nama", "Jabatan", "Desa"));
                });
        ImportPlan plan =
                office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
        assertEquals(List.of("roster.import.unread.hidden"), reasons(plan));
        Path template = folder.resolve("templat.xlsx");
        office.rooms().rosterWorkbook.template(template);
        assertEquals(
                List.of(),
                office.rooms()
                        .rosterImport
                        .plan(template, ImportChoices.NONE, Progress.SILENT)
                        .unread());
    }

    @Test
    void sheetsWithoutHeadingAreListed() {
        String heading = row(1, "Nama", "NIK", "Jabatan", "Desa");
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet("Satu", heading + row(2, "Ali", nik(1), "Kades", "Kalen"))
                        .sheet("Dua", row(1, "1", "Budi", nik(2), "Sekdes"));
        Path file = book.write(folder.resolve("b.xlsx"));
        ImportPlan plan =
                office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
        assertEquals(List.of("roster.import.unread.noHeading"), reasons(plan));
        assertEquals("Dua", plan.unread().get(0).sheet());
    }

    @Test
    void everyTableOfASheetIsReadUnderItsOwnHeading() throws IOException {
        ImportPlan plan =
                plan(
                        "PERANGKAT DESA KALEN;;;;",
                        "No;Nama;NIK;Jabatan;",
                        "1;Ali;" + nik(1) + ";Kades;",
                        "ANGGOTA BPD;;;;",
                        "No;Nama;Jabatan;Alamat;NIK",
                        "1;Budi;Ketua BPD;Jl. Raya;" + nik(2),
                        "2;Cici;Anggota BPD;Jl. Desa;salah",
                        "No;Nama;Jabatan;Alamat;NIK",
                        "3;Dodi;Anggota BPD;Jl. Lain;" + nik(3));
        assertEquals(new ImportCounts(4, 3, 0, 0, 1), plan.counts(), () -> plan.lines().toString());
        assertEquals(List.of("b", "b (2)"), sheets(plan));
        Path rejects = folder.resolve("ditolak.xlsx");
        office.rooms().rosterImport.writeRejects(plan, rejects);
        assertEquals(
                "NIK",
                Tables.read(rejects, Limits.ROSTER, Progress.SILENT)
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cell(4)
                        .text());
    }

    @Test
    void tablesSideBySideAreNotSilentlyHalved() throws IOException {
        ImportPlan plan = plan("Nama;Jabatan;Desa;Nama;Jabatan", "Ali;Kades;Kalen;Budi;Sekdes");
        assertEquals(List.of("roster.import.unread.beside"), reasons(plan));
    }

    @Test
    void theRejectsNameWhatWasNotRead() throws IOException {
        ImportPlan plan =
                plan(
                        "No;Nama;NIK;Jabatan;Desa",
                        "1;Ali;" + nik(1) + ";Kades;Kalen",
                        "Mengetahui,;;;;",
                        "4;Dodi;;;");
        assertEquals(0, plan.counts().refused());
        Path rejects = folder.resolve("ditolak.xlsx");
        office.rooms().rosterImport.writeRejects(plan, rejects);
        var sheet = Tables.read(rejects, Limits.ROSTER, Progress.SILENT).sheets().get(0);
        assertEquals("Tidak dibaca", sheet.name());
        assertEquals("4 | Dodi", sheet.rows().get(1).cell(2).text());
    }

    private static List<String> sheets(ImportPlan plan) {
        return plan.columns().stream().map(ImportPlan.SheetColumns::sheet).toList();
    }

    private static List<String> reasons(ImportPlan plan) {
        return plan.unread().stream()
                .map(line -> line.faults().get(0).problem().text().key())
                .toList();
    }

    private static String nik(int serial) {
        return TestOffice.nik(BORN, Sex.L, serial);
    }

    private static String row(int number, String... cells) {
        StringBuilder xml = new StringBuilder("<row r=\"" + number + "\">");
        for (String cell : cells) {
            xml.append("<c t=\"str\"><v>").append(cell).append("</v></c>");
        }
        return xml.append("</row>").toString();
    }

    private ImportPlan plan(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), String.join("\n", lines) + "\n");
        return office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
    }
}
