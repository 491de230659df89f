package id.sadardesa.core.form;

import static id.sadardesa.core.form.FormOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Regencies;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.Golden;
import id.sadardesa.testkit.WorkbookDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SippBooksTest {
    @TempDir Path folder;
    private FormOffice office;

    @BeforeEach
    void open() {
        office = new FormOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private SippPlan plan(SippKind kind) {
        return office.sipp().plan(kind, MARCH, null);
    }

    /** The one workbook of a kind, as a library reads it that did not write it. */
    private String dump(SippKind kind) throws IOException {
        Path file = folder.resolve(kind + ".xlsx");
        office.sipp().writeOne(plan(kind), file, Progress.SILENT);
        return WorkbookDump.of(file);
    }

    /** Without the list of 514 places, which has a test of its own. */
    private static String withoutPlaces(String dump) {
        int places = dump.indexOf("== Lokasi Pekerjaan");
        return places < 0 ? dump : dump.substring(0, dump.indexOf("A3", places));
    }

    private static @Nullable Object cell(SippPlan plan, int row, String column) {
        return plan.sheets().get(0).rows().get(row).cells().get(column);
    }

    private static List<String> faults(SippPlan plan) {
        return plan.faults().stream()
                .map(fault -> fault.column() + " " + fault.problem().text().key())
                .toList();
    }

    private UUID complete(String name) {
        UUID id = office.person(office.form(name), office.kalen, PostKind.KADES, "2029-01-03");
        office.change(id, "titleBefore", "H.");
        office.change(id, "titleAfter", "S.Pd.");
        office.change(id, "phone", "+62 812-3456-7890");
        office.change(id, "email", "kades@contoh.id");
        office.change(
                id,
                "particulars",
                new Particulars(Marital.UNMARRIED, Blood.AB, "61372", "092542943407000", "NIPD 7"));
        return id;
    }

    @Test
    void newWorkersAreWrittenAsSippTakesThem() throws IOException {
        complete("Ahmad Fauzi");
        office.person("Siti Aminah", PostKind.SEKDES);
        office.enrol("2026-03");
        Golden.check("sipp-baru", withoutPlaces(dump(SippKind.NEW)));
    }

    @Test
    void whoHasAKpjIsContinued() throws IOException {
        office.person("Siti Aminah", PostKind.SEKDES);
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.enrol("2026-03");
        assertEquals(1, plan(SippKind.NEW).rows());
        Golden.check("sipp-lanjutan", withoutPlaces(dump(SippKind.CONTINUED)));
    }

    @Test
    void whoLeftIsEndedWithTheCause() throws IOException {
        UUID one = office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        UUID dead = office.known("Agus Salim", PostKind.KASI_PEM);
        office.known("Masih Ikut", PostKind.KASI_PEL);
        office.enrol("2026-01");
        office.activate("2026-01-20");
        end(one, EndCause.A1, "2026-03-05");
        end(dead, EndCause.A6, "2026-03-08");
        assertEquals(List.of("SEBAB_NA form.sipp.claim"), faults(plan(SippKind.LEFT)));
        Golden.check("sipp-na", dump(SippKind.LEFT));
        assertEquals(0, office.sipp().plan(SippKind.LEFT, MARCH.previous(), null).rows());
        office.rooms().offices.choose(Choice.SIPP_DEATH, "no");
        SippPlan without = plan(SippKind.LEFT);
        assertEquals(List.of(1, 1), List.of(without.rows(), without.refused()));
        assertEquals(List.of("SEBAB_NA form.sipp.death"), faults(without));
    }

    private void end(UUID person, EndCause cause, String on) {
        office.rooms()
                .enrolments
                .end(List.of(office.participation(person)), cause, LocalDate.parse(on));
    }

    /** January was billed and closed on 4,279,787.17; then a higher wage was decided for it. */
    @Test
    void wagesCarryTheBackPayOfClosedMonths() throws IOException {
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.person("Belum Ber-KPJ", PostKind.KASI_PEL);
        office.enrol("2026-01");
        office.activate("2026-01-20");
        for (String month : List.of("2026-01", "2026-02")) {
            office.rooms().ledger.bills().issue(Period.parse(month));
            office.rooms().ledger.periods().close(Period.parse(month));
        }
        office.base("2026-02", "4379787.17");
        office.rooms().ledger.bills().issue(MARCH);
        SippPlan plan = plan(SippKind.WAGES);
        assertEquals("4379787", cell(plan, 0, "UPAH"));
        assertEquals("100000", cell(plan, 0, "RAPEL"));
        Golden.check("sipp-upah", dump(SippKind.WAGES));
    }

    /** SIPP takes no negative back-pay. */
    @Test
    void aLowerWageOfAClosedMonthIsNoBackPay() {
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.enrol("2026-01");
        office.activate("2026-01-20");
        office.rooms().ledger.bills().issue(Period.parse("2026-01"));
        office.rooms().ledger.periods().close(Period.parse("2026-01"));
        end(office.rooms().enrolments.all().get(0).personId(), EndCause.A1, "2026-03-01");
        office.base("2026-02", "4000000");
        office.rooms().ledger.bills().issue(Period.parse("2026-02"));
        assertEquals(List.of(), faults(office.sipp().plan(SippKind.WAGES, MARCH, null)));
    }

    @Test
    void whatIsMissingRefusesTheRowAndNamesTheField() throws IOException {
        UUID id = office.person("Siti Aminah", PostKind.SEKDES);
        office.change(id, "mother", null);
        office.change(id, "sex", null);
        office.change(id, "address", null);
        office.change(id, "particulars", Particulars.NONE);
        office.enrol("2026-03");
        SippPlan plan = plan(SippKind.NEW);
        assertEquals(List.of(0, 1), List.of(plan.rows(), plan.refused()));
        assertEquals(
                List.of(
                        "NAMA_IBU_KANDUNG form.missing.person",
                        "JENIS_KELAMIN form.missing.person",
                        "STATUS_KAWIN form.missing.person",
                        "GOLONGAN_DARAH form.missing.person",
                        "ALAMAT form.missing.person"),
                faults(plan));
        Path file = folder.resolve("tidak-ada.xlsx");
        Problem none =
                assertThrows(
                        Problem.class, () -> office.sipp().writeOne(plan, file, Progress.SILENT));
        assertEquals("form.sipp.allRefused", none.text().key());
        assertFalse(Files.exists(file));
        Path list = folder.resolve("ditolak.xlsx");
        office.sipp().writeFaults(plan, list);
        String dump = WorkbookDump.of(list);
        assertTrue(dump.contains("| Siti Aminah"), dump);
        assertTrue(dump.contains("| Nama ibu kandung belum diisi. Isi di Daftar Orang"), dump);
    }

    /** The law gives a kepala desa eight years: without a last day there is no PKWT to write. */
    @Test
    void aPostForATermNeedsItsLastDay() {
        office.person("Ahmad Fauzi", PostKind.KADES);
        office.enrol("2026-03");
        assertEquals(List.of("TGL_AKHIR_KONTRAK form.missing.ends"), faults(plan(SippKind.NEW)));
        office.rooms().offices.choose(Choice.SIPP_TERM, "permanent");
        SippPlan plan = plan(SippKind.NEW);
        assertEquals(List.of(), faults(plan));
        assertEquals("T", cell(plan, 0, "STATUS_PEGAWAI"));
    }

    @ParameterizedTest
    @CsvSource({"letters,Y,T", "words,PKWT,PKWTT"})
    void theKindOfContractIsSpelledAsTheOfficeDecides(String choice, String term, String open) {
        office.person(office.form("Ahmad"), office.kalen, PostKind.KADES, "2029-01-03");
        office.person("Siti", PostKind.SEKDES);
        office.enrol("2026-03");
        office.rooms().offices.choose(Choice.SIPP_STATUS, choice);
        SippPlan plan = plan(SippKind.NEW);
        assertEquals(term, cell(plan, 0, "STATUS_PEGAWAI"));
        assertEquals(LocalDate.of(2029, 1, 3), cell(plan, 0, "TGL_AKHIR_KONTRAK"));
        assertEquals(open, cell(plan, 1, "STATUS_PEGAWAI"));
        assertEquals(null, cell(plan, 1, "TGL_AKHIR_KONTRAK"));
    }

    @ParameterizedTest
    @CsvSource({"whole,4279787", "dot,4279787.17", "comma,'4279787,17'"})
    void wagesAreWrittenAsTheOfficeDecides(String choice, String written) {
        office.person("Siti", PostKind.SEKDES);
        office.enrol("2026-03");
        office.rooms().offices.choose(Choice.SIPP_AMOUNT, choice);
        assertEquals(written, cell(plan(SippKind.NEW), 0, "UPAH"));
    }

    @Test
    void lettersGoToTheEmailOfThoseWhoHaveOne() {
        UUID id = office.person("Siti", PostKind.SEKDES);
        office.person("Umar", PostKind.KAUR_KEU);
        office.enrol("2026-03");
        office.change(id, "email", "siti@contoh.id");
        assertEquals("S", cell(plan(SippKind.NEW), 0, "SURAT_MENYURAT_KE"));
        office.rooms().offices.choose(Choice.SIPP_LETTERS, "email");
        assertEquals("E", cell(plan(SippKind.NEW), 0, "SURAT_MENYURAT_KE"));
        assertEquals("S", cell(plan(SippKind.NEW), 1, "SURAT_MENYURAT_KE"));
    }

    /** In Excel and in LibreOffice a name is a name, whatever it begins with. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\",\"y\")", "+62", "@SUM(A1)", "-1+1", "\t=1"})
    void noNameBecomesAFormula(String name) throws IOException {
        office.person(name, PostKind.SEKDES);
        office.enrol("2026-03");
        String dump = dump(SippKind.NEW);
        assertTrue(dump.contains("B2 text @ | " + name.strip() + "\n"), dump);
        assertFalse(dump.contains("formula"), dump);
    }

    @Test
    void aVillageWithoutNppRefusesAllItsPeopleAtOnce() {
        office.person("Siti", PostKind.SEKDES);
        office.person(office.form("Umar"), office.talok, PostKind.SEKDES, null);
        office.person(office.form("Wati"), office.talok, PostKind.KASI_PEL, null);
        office.enrol("2026-03");
        SippPlan plan = plan(SippKind.NEW);
        assertEquals(List.of(1, 2), List.of(plan.rows(), plan.refused()));
        assertEquals(List.of("NPP form.missing.npp.VILLAGE"), faults(plan));
        assertEquals(1, office.sipp().plan(SippKind.NEW, MARCH, office.kalen).rows());
    }

    @Test
    void whoIsLeftOutOfAllWorkbooksIsSaidWithTheReasonOnce() {
        office.person(office.form("Umar"), office.talok, PostKind.SEKDES, null);
        office.person(office.form("Wati"), office.talok, PostKind.KASI_PEL, null);
        office.enrol("2026-03");
        SippSet set = office.sipp().writeAll(MARCH, folder.resolve("unggah"), Progress.SILENT);
        assertEquals(List.of(0, 2), List.of(set.rows(), set.refused()));
        SippFault only = set.reasons().get(0);
        assertEquals(1, set.reasons().size());
        assertEquals("form.missing.npp.VILLAGE", only.problem().text().key());
        assertEquals(office.talok, only.village());
    }

    @Test
    void allVillagesCanStandUnderTheNppOfTheKecamatan() throws IOException {
        office.person("Siti", PostKind.SEKDES);
        office.person(office.form("Umar"), office.talok, PostKind.SEKDES, null);
        office.person(office.form("Budi"), office.kalen, PostKind.BUMDES_PEGAWAI, null);
        office.enrol("2026-03");
        office.rooms().offices.choose(Choice.SIPP_EMPLOYER, "office");
        assertEquals(
                List.of("NPP form.missing.npp.OFFICE"),
                faults(plan(SippKind.NEW)).stream().filter(f -> f.startsWith("NPP")).toList());
        setOfficeNpp();
        SippPlan plan = plan(SippKind.NEW);
        assertEquals(2, plan.sheets().size(), "the kecamatan and the BUMDes");
        Path out = folder.resolve("unggah");
        List<SippFile> files = office.sipp().write(plan, out, Progress.SILENT);
        assertEquals(
                List.of("template_tk_14005857.xlsx", "template_tk_24101780.xlsx"),
                files.stream().map(file -> file.file().getFileName().toString()).sorted().toList());
        Problem several =
                assertThrows(
                        Problem.class,
                        () ->
                                office.sipp()
                                        .writeOne(
                                                plan,
                                                folder.resolve("satu.xlsx"),
                                                Progress.SILENT));
        assertEquals("form.sipp.several", several.text().key());
    }

    private void setOfficeNpp() {
        var offices = office.rooms().offices;
        var seen = OfficeForm.of(offices.current());
        offices.change(
                seen,
                new OfficeForm(
                        seen.role(),
                        seen.training(),
                        seen.code(),
                        seen.name(),
                        seen.regency(),
                        seen.letterhead(),
                        seen.address(),
                        seen.town(),
                        seen.phone(),
                        seen.headName(),
                        seen.headNip(),
                        seen.headRank(),
                        seen.headTitle(),
                        new Registration("14005857", null, null, null)));
    }

    /** Who was put forward for an earlier month and is still not registered comes again. */
    @Test
    void whoWaitsSinceAnEarlierMonthIsNotForgotten() {
        office.person("Siti", PostKind.SEKDES);
        office.enrol("2026-02");
        assertEquals(1, plan(SippKind.NEW).rows());
        office.activate("2026-03-02");
        assertEquals(0, plan(SippKind.NEW).rows());
        Problem nobody =
                assertThrows(
                        Problem.class,
                        () -> office.sipp().write(plan(SippKind.NEW), folder, Progress.SILENT));
        assertEquals("form.sipp.nobody.NEW", nobody.text().key());
    }

    /** Farmers and traders have no employer and do not stand in SIPP. */
    @Test
    void whoEarnsNoWageIsInNoWorkbook() {
        office.person("Siti", PostKind.SEKDES);
        UUID farmer = office.person("Pak Tani", PostKind.PETANI);
        office.enrol("2026-03");
        assertEquals(
                List.of(),
                plan(SippKind.NEW).sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .filter(row -> row.person() != null && row.person().id().equals(farmer))
                        .toList());
    }

    @Test
    void aNikThatContradictsTheBirthDateIsDoubtedAndWritten() {
        UUID id = office.person("Siti", PostKind.SEKDES);
        office.change(id, "birthDate", LocalDate.of(1975, 5, 5));
        office.enrol("2026-03");
        SippPlan plan = plan(SippKind.NEW);
        assertEquals(1, plan.rows());
        assertTrue(faults(plan).get(0).startsWith("NOMOR_IDENTITAS"), faults(plan)::toString);
        assertFalse(plan.faults().get(0).problem().isError());
    }

    @Test
    void thePlacesOfWorkAreAllOfIndonesia() {
        assertEquals(514, Regencies.ALL.size());
        assertEquals("MOJOKERTO", Regencies.ALL.get("3516"));
        assertEquals("KOTA MOJOKERTO", Regencies.ALL.get("3576"));
        assertEquals("KOTABARU", Regencies.ALL.get("6302"));
        assertEquals("TANAH BUMBU", Regencies.ALL.get("6310"));
        assertEquals("KOTA MANADO", Regencies.ALL.get("7171"));
    }

    /** The third sheet lists them. */
    @Test
    void thePlacesOfWorkStandOnTheThirdSheet() throws IOException {
        office.person("Siti", PostKind.SEKDES);
        office.enrol("2026-03");
        String dump = dump(SippKind.NEW);
        assertTrue(dump.contains("B515 text @ | 96"), dump);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        office.person("Siti", PostKind.SEKDES);
        office.enrol("2026-03");
        Path one = folder.resolve("a.xlsx");
        Path other = folder.resolve("b.xlsx");
        office.sipp().writeOne(plan(SippKind.NEW), one, Progress.SILENT);
        office.sipp().writeOne(plan(SippKind.NEW), other, Progress.SILENT);
        assertEquals(-1, Files.mismatch(one, other));
    }

    @Test
    void columnsHaveTheirNamesOrderAndKind() {
        assertEquals(30, SippKind.NEW.columns().size());
        assertEquals("NO_PEGAWAI", SippKind.NEW.columns().get(0).name());
        assertEquals("TGL_AKHIR_KONTRAK", SippKind.NEW.columns().get(29).name());
        assertEquals(19, SippKind.NEW.columns().stream().filter(SippColumn::asked).count());
        assertEquals(9, SippKind.CONTINUED.columns().size());
        assertEquals(6, SippKind.LEFT.columns().size());
        assertEquals(10, SippKind.WAGES.columns().size());
        assertEquals(18, SippKind.UPDATE.columns().size());
        assertEquals("template_tk_na_23222228.xlsx", SippKind.LEFT.fileName("23222228"));
    }
}
