package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTest extends RosterImportCase {
    @ParameterizedTest
    @CsvSource({
        "Kawin,MARRIED",
        "MENIKAH,MARRIED",
        "K,MARRIED",
        "Y,MARRIED",
        "Sudah kawin,MARRIED",
        "Belum Kawin,UNMARRIED",
        "tidak kawin,UNMARRIED",
        "TK,UNMARRIED",
        "T,UNMARRIED",
        "Cerai mati,UNMARRIED",
        "Janda,UNMARRIED",
        "rahasia,",
    })
    void aMaritalStatusIsReadAsVillagesWriteIt(String written, Marital meant) {
        assertEquals(Optional.ofNullable(meant), Marital.read(ColumnTitle.fold(written)), written);
    }

    @ParameterizedTest
    @CsvSource({"A,A", "b,B", "AB,AB", "O,O", "0,O", "O+,O", "ab -,AB", "C,", "tidak tahu,"})
    void aBloodGroupIsReadWithoutItsRhesusFactor(String written, Blood meant) {
        assertEquals(Optional.ofNullable(meant), Blood.read(written), written);
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS_KAWIN,MARITAL",
        "Status Perkawinan,MARITAL",
        "GOLONGAN_DARAH,BLOOD",
        "Gol. Darah,BLOOD",
        "KODE_POS,POSTCODE",
        "NPWP,NPWP",
        "NO_PEGAWAI,STAFF_NUMBER",
        "NIPD,STAFF_NUMBER",
        "Tanggal Perkawinan,",
        "Status Pegawai,",
        "NPWP Suami,",
    })
    void columnsAreFoundUnderTheirTitles(String title, Column meant) {
        assertEquals(Optional.ofNullable(meant), ColumnTitle.meaning(title), title);
    }

    @Test
    void areImportedExportedAndReadAgain() {
        apply(
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa|Status Kawin|Golongan Darah|Kode"
                                        + " Pos|NPWP|NIPD",
                                "Ali|"
                                        + nik(1)
                                        + "|Sekdes|Kalen|Kawin|O+|#61371|09.254.294.3-407.000|140.2/7")));
        Particulars stored = person("Ali").particulars();
        assertEquals(
                new Particulars(Marital.MARRIED, Blood.O, "61371", "092542943407000", "140.2/7"),
                stored);
        Path export = folder.resolve("keluar.xlsx");
        office.rooms().rosterWorkbook.export(export);
        ImportPlan again =
                office.rooms().rosterImport.plan(export, ImportChoices.NONE, Progress.SILENT);
        assertEquals(new ImportCounts(1, 0, 0, 1, 0), again.counts(), again.lines()::toString);
    }

    @Test
    void whatIsNoPostcodeRefusesTheRowAndWhatIsNoBloodGroupIsLeftOut() {
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa|Golongan Darah|Kode Pos",
                                "Ali|" + nik(1) + "|Sekdes|Kalen|C|61371",
                                "Budi|" + nik(2) + "|Staf Desa|Kalen|A|613"));
        assertEquals(new ImportCounts(2, 1, 0, 0, 1), plan.counts(), plan.lines()::toString);
        CellFault doubt = plan.lines().get(0).faults().get(0);
        assertEquals("roster.import.word.BLOOD", doubt.problem().text().key());
        CellFault fault = plan.lines().get(1).faults().get(0);
        assertEquals("office.check.postcode", fault.problem().text().key());
        assertEquals("613", fault.found());
    }

    /** What a list does not say stays as somebody typed it. */
    @Test
    void stayWhenAListSaysNothingAboutThem() {
        UUID id = office.person("Ali", BORN, Sex.L, 1, kalen, PostKind.SEKDES);
        Particulars typed = new Particulars(Marital.UNMARRIED, Blood.AB, "61371", null, null);
        office.change(id, TestOffice.form("Ali", BORN, Sex.L, 1).with(typed));
        apply(plan(rows("Nama|NIK|Nomor HP", "Ali|" + nik(1) + "|081234567890")));
        assertEquals("081234567890", person("Ali").phone());
        assertEquals(typed, person("Ali").particulars());
    }

    @Test
    void aWrongNpwpIsRefusedByTheForm() {
        Particulars wrong = new Particulars(null, null, "06137", "123", "x".repeat(31));
        List<FieldProblem> problems =
                office.rooms()
                        .people
                        .check(TestOffice.form("Ali", BORN, Sex.L, 1).with(wrong), null);
        assertEquals(
                List.of("postcode", "npwp", "staffNumber"),
                problems.stream().map(FieldProblem::field).toList());
        assertTrue(problems.stream().allMatch(FieldProblem::isError));
        assertThrows(
                Problem.class,
                () ->
                        office.rooms()
                                .people
                                .register(
                                        TestOffice.form("Ali", BORN, Sex.L, 1).with(wrong),
                                        List.of()));
    }
}
