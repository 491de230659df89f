package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a row is about, in which village, and what of it is shown. */
class RosterPeopleTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNameAloneIsNobodyUnlessThePostIsHeld() throws IOException {
        office.person("Siti", BORN, Sex.P, 1, kalen, PostKind.SEKDES);
        ImportPlan other = plan("Nama;Jabatan;Desa", "Siti;Ketua RT 02;Kalen");
        assertEquals(1, other.questions().size(), () -> other.lines().toString());
        ImportPlan same = plan("Nama;Jabatan;Desa", "Siti;Carik;Kalen");
        assertEquals(Outcome.UNCHANGED, same.lines().get(0).outcome());
        ImportPlan born = plan("Nama;Jabatan;Desa;TTL", "Siti;Ketua RT 02;Kalen;12-08-1975");
        assertEquals(Outcome.CHANGED, born.lines().get(0).outcome());
    }

    @Test
    void aListWithoutPostsAsksInsteadOfDoubling() throws IOException {
        String[] list = {"Nama;Nomor HP;Alamat", "Fajar;081234567890;Dusun A"};
        apply(plan(list));
        ImportPlan again = plan(list);
        assertEquals(1, again.questions().size(), () -> again.lines().toString());
        assertEquals(1, again.questions().get(0).candidates().size());
    }

    @Test
    void aRowWithoutNumberBesideOneWithIsNoSecondPerson() throws IOException {
        ImportPlan plan =
                plan(
                        "Nama;NIK;Jabatan;Desa;TTL",
                        "Ali;" + TestOffice.nik(BORN, Sex.L, 1) + ";Kades;Kalen;12-08-1975",
                        "Ali;;Kader Posyandu;Kalen;",
                        "Ali;;Ketua RT 01;Kalen;01-01-1960");
        assertEquals(
                List.of(Outcome.NEW, Outcome.REFUSED, Outcome.REFUSED),
                plan.lines().stream().map(ImportLine::outcome).toList());
        assertEquals(
                "roster.import.name.twice",
                plan.lines().get(1).faults().get(0).problem().text().key());
        ImportPlan apart =
                plan(
                        "Nama;NIK;Jabatan;Desa;TTL",
                        "Ali;" + TestOffice.nik(BORN, Sex.L, 1) + ";Kades;Kalen;12-08-1975",
                        "Ali;;Ketua RT 01;Kalen;01-01-1960");
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), apart.counts(), "the birth dates differ");
    }

    @Test
    void villagesOfOneNameAreToldApartByCode() throws IOException {
        office.rooms()
                .villages
                .add(
                        new id.sadardesa.core.village.VillageForm(
                                "35.16.10.2005", "Kalen", Village.Kind.DESA));
        ImportPlan plan =
                plan(
                        "Kode Desa;Desa;Nama;Jabatan",
                        ";Kalen;Ali;Kades",
                        "35.16.10.2005;Kalen;B;Kades");
        CellFault fault = plan.lines().get(0).faults().get(0);
        assertEquals("roster.import.village.several", fault.problem().text().key());
        assertEquals(
                List.of("Kalen", List.of("35.16.09.2002", "35.16.10.2005")),
                fault.problem().text().values());
        assertEquals(Outcome.NEW, plan.lines().get(1).outcome());
        ImportPlan letterhead = plan("PERANGKAT DESA KALEN;", "Nama;Jabatan", "Ali;Kades");
        assertEquals(1, letterhead.counts().refused());
    }

    @Test
    void aCodeAndANameThatDisagreeAreRefused() throws IOException {
        office.village("35.16.09.2012", "Dlanggu");
        ImportPlan plan = plan("Kode Desa;Desa;Nama;Jabatan", "35.16.09.2002;Dlanggu;Ali;Kades");
        assertEquals(
                "roster.import.village.disagree",
                plan.lines().get(0).faults().get(0).problem().text().key());
    }

    @Test
    void secretColumnsAreMaskedWhateverTheyHold() throws IOException {
        ImportPlan plan =
                plan(
                        "Nama;NIK;Jabatan;Desa;KPJ;Nama Ibu Kandung;Catatan",
                        "Ali;351609O101800031;Kades;Kalen;24000000018;Sutinah;x",
                        "3516091208750009;;Kades;Kalen;24-00-XX-001;Marsinah;3516 0912 0875 0008");
        String all = plan.lines().toString() + plan.columns();
        for (String secret :
                List.of(
                        "351609O101800031",
                        "3516091208750009",
                        "0912 0875",
                        "24000000018",
                        "24-00-XX",
                        "Sutinah",
                        "tinah",
                        "sinah")) {
            assertFalse(all.contains(secret), secret + " in " + all);
        }
        assertTrue(all.contains("3516********0031"), all);
    }

    @Test
    void theExportHasPostsThatBeginLater() throws IOException {
        office.rooms()
                .people
                .register(
                        TestOffice.form("Dewi", BORN, Sex.P, 3),
                        List.of(
                                new PostForm(
                                        kalen.id(),
                                        PostKind.KADES,
                                        Appointment.DEFINITIF,
                                        null,
                                        null,
                                        null,
                                        TestOffice.TODAY.plusMonths(1),
                                        null)));
        Path file = folder.resolve("ekspor.csv");
        office.rooms().rosterWorkbook.export(file);
        assertTrue(Files.readString(file).contains("10-04-2026"), "the post is in the file");
        assertEquals(
                new ImportCounts(1, 0, 0, 1, 0),
                office.rooms()
                        .rosterImport
                        .plan(file, ImportChoices.NONE, Progress.SILENT)
                        .counts());
    }

    private ImportPlan plan(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), String.join("\n", lines) + "\n");
        return office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
    }

    private void apply(ImportPlan plan) {
        office.rooms().rosterImport.apply(plan, ImportChoices.NONE, Progress.SILENT);
    }
}
