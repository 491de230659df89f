package id.sadardesa.core.form;

import static id.sadardesa.core.form.FormOffice.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.WorkbookDump;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that SIPP gave, with its codes and its order, and ours filled into them. */
class SippDownloadTest {
    private static final List<String> WAGES =
            List.of(
                    "NIK",
                    "ID_PEGAWAI",
                    "KPJ",
                    "KODE_TK",
                    "NAMA_LENGKAP",
                    "TGL_LAHIR",
                    "UPAH",
                    "RAPEL",
                    "BLTH",
                    "NPP");

    @TempDir Path folder;
    private FormOffice office;

    @BeforeEach
    void open() {
        office = new FormOffice(folder);
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.known("Agus Salim", PostKind.KASI_PEM);
        office.known("Siti Aminah", PostKind.SEKDES);
        office.enrol("2026-01");
        office.activate("2026-01-20");
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** As SIPP gives it: instructions, then the rows. */
    private Path download(String name, String sheet, List<String> titles, List<List<Object>> rows) {
        Path file = folder.resolve(name);
        Workbook.write(
                file,
                book -> {
                    book.sheet("Petunjuk Pengisian").text(0, 0, "Petunjuk");
                    var page = book.sheet(sheet).header(0, 0, titles);
                    for (int r = 0; r < rows.size(); r++) {
                        for (int c = 0; c < titles.size(); c++) {
                            Object value = rows.get(r).get(c);
                            if (value instanceof LocalDate day) {
                                page.date(r + 1, c, day);
                            } else {
                                page.text(r + 1, c, value.toString());
                            }
                        }
                    }
                });
        return file;
    }

    private static List<Object> wage(String kpj, String name, int birthday, String month) {
        return List.of(
                "",
                "",
                kpj,
                "90000010000000" + birthday,
                name,
                LocalDate.of(1980, 1, birthday),
                "1000000",
                "0",
                month,
                "23222228");
    }

    private SippPlan fill(SippKind kind, Path file) {
        return office.sipp().fill(kind, MARCH, file, Progress.SILENT);
    }

    private static List<String> faults(SippPlan plan) {
        return plan.faults().stream()
                .map(fault -> fault.column() + " " + fault.problem().text().key())
                .toList();
    }

    @Test
    void itsRowsKeepTheirOrderAndCodesAndGetOurWages() throws IOException {
        Path given =
                download(
                        "template_upah_23222228.xlsx",
                        "data_upah",
                        WAGES,
                        List.of(
                                wage("24000000002", "AGUS SALIM", 2, "01-03-2026"),
                                wage("24000000001", "BAMBANG SUTRISNO", 1, "01-03-2026"),
                                wage("24000000003", "SITI AMINAH", 3, "01-03-2026")));
        SippPlan plan = fill(SippKind.WAGES, given);
        assertEquals(List.of(), faults(plan));
        Path filled = folder.resolve("isi.xlsx");
        assertEquals(3, office.sipp().writeOne(plan, filled, Progress.SILENT).rows());
        String dump = WorkbookDump.of(filled);
        assertTrue(dump.contains("C2 text @ | 24000000002\n"), dump);
        assertTrue(dump.contains("D2 text @ | 900000100000002\n"), dump);
        assertTrue(dump.contains("G2 text @ | 4279787\n"), dump);
        assertTrue(dump.contains("E4 text @ | SITI AMINAH\n"), dump);
        assertTrue(dump.contains("F3 day dd\\-mm\\-yyyy | 1980-01-01\n"), dump);
    }

    @Test
    void whoIsOnOneSideOnlyIsNamed() {
        Path given =
                download(
                        "template_upah_23222228.xlsx",
                        "data_upah",
                        WAGES,
                        List.of(
                                wage("24000000001", "BAMBANG SUTRISNA", 9, "01-03-2026"),
                                wage("24000009999", "ORANG LAIN", 2, "01-03-2026")));
        SippPlan plan = fill(SippKind.WAGES, given);
        assertEquals(List.of(2, 2), List.of(plan.rows(), plan.refused()));
        assertEquals(
                List.of(
                        "KPJ form.sipp.missing",
                        "KPJ form.sipp.missing",
                        "NAMA_LENGKAP form.sipp.otherName",
                        "TGL_LAHIR form.sipp.otherBirth",
                        "KPJ form.sipp.unknown"),
                faults(plan));
        Map<String, Object> stranger = plan.sheets().get(0).rows().get(1).cells();
        assertEquals("1000000", stranger.get("UPAH"), "the row of SIPP stays");
        SippFault unknown = plan.faults().get(4);
        assertEquals("ORANG LAIN, *******9999", unknown.found());
    }

    @Test
    void theWorkbookOfAnotherMonthIsRefused() {
        Path given =
                download(
                        "template_upah_23222228.xlsx",
                        "data_upah",
                        WAGES,
                        List.of(wage("24000000001", "BAMBANG SUTRISNO", 1, "01-02-2026")));
        Problem problem = assertThrows(Problem.class, () -> fill(SippKind.WAGES, given));
        assertEquals("form.sipp.otherMonth", problem.text().key());
    }

    @Test
    void theWorkbookOfAnotherEmployerIsRefused() {
        List<Object> row = new ArrayList<>(wage("24000000001", "BAMBANG", 1, "01-03-2026"));
        row.set(9, "99999999");
        Path given = download("a.xlsx", "data_upah", WAGES, List.of(row));
        Problem problem = assertThrows(Problem.class, () -> fill(SippKind.WAGES, given));
        assertEquals("form.sipp.foreign", problem.text().key());
    }

    @Test
    void aRosterIsNoWorkbookOfSipp() {
        Path given = download("a.xlsx", "Daftar", List.of("NAMA"), List.of(List.of("Ali")));
        Problem problem = assertThrows(Problem.class, () -> fill(SippKind.WAGES, given));
        assertEquals("form.sipp.otherFile", problem.text().key());
    }

    /** Names come masked: people are found by their KPJ, and only contacts are changed. */
    @Test
    void contactsAreFilledAndNothingElse() throws IOException {
        UUID agus =
                office.rooms().people.all().stream()
                        .filter(one -> one.name().equals("Agus Salim"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        office.change(agus, "phone", "0812 3456 7890");
        List<String> titles = SippKind.UPDATE.columns().stream().map(SippColumn::name).toList();
        List<Object> row = new ArrayList<>(Collections.nCopies(titles.size(), ""));
        row.set(titles.indexOf("KODE"), "KODE-7");
        row.set(titles.indexOf("KPJ"), "24000000002");
        row.set(titles.indexOf("NAMA_TENAGA_KERJA"), "*GUS ***IM");
        row.set(titles.indexOf("EMAIL"), "lama@contoh.id");
        row.set(titles.indexOf("NOMOR_REKENING"), "0011");
        Path given =
                download(
                        "template_koreksi_tk_23222228.xlsx",
                        "update_data_tk",
                        titles,
                        List.of(row));
        SippPlan plan = fill(SippKind.UPDATE, given);
        Map<String, Object> cells = plan.sheets().get(0).rows().get(0).cells();
        assertEquals("KODE-7", cells.get("KODE"));
        assertEquals("*GUS ***IM", cells.get("NAMA_TENAGA_KERJA"));
        assertEquals("Dusun Krajan RT 01 RW 02", cells.get("ALAMAT_LENGKAP_DOMISILI"));
        assertEquals("081234567890", cells.get("HANDPHONE"));
        assertEquals("lama@contoh.id", cells.get("EMAIL"), "we know none: theirs stays");
        assertEquals("0011", cells.get("NOMOR_REKENING"));
        assertEquals("3516", cells.get("LOKASI_PEKERJAAN"));
        Path filled = folder.resolve("template_koreksi_tk_23222228-isi.xlsx");
        office.sipp().writeOne(plan, filled, Progress.SILENT);
        assertTrue(WorkbookDump.of(filled).contains("A2 text @ | KODE-7"));
    }

    @Test
    void theWorkbookOfContactsIsNeverMadeOutOfNothing() {
        Problem problem =
                assertThrows(Problem.class, () -> office.sipp().plan(SippKind.UPDATE, MARCH, null));
        assertEquals("form.sipp.needsDownload", problem.text().key());
    }

    @ParameterizedTest
    @CsvSource({
        "*GUS ***IM,Agus Salim,true",
        "AGUS SALIM,Agus Salim,true",
        "*GUS ***AM,Agus Salim,false",
        "AGUS SALIN,Agus Salim,false",
        "*G*,Agus Salim,true",
        "'',Agus Salim,true",
    })
    void aMaskedNameIsComparedLetterByLetter(String shown, String name, boolean fits) {
        assertEquals(fits, SippFilling.fits(shown, name));
    }

    /** SIPP takes 10,000 rows in a file; what is beyond comes in a folder of its own. */
    @Test
    void aLargeEmployerIsSplit() throws IOException {
        SippSheet small = office.sipp().plan(SippKind.WAGES, MARCH, null).sheets().get(0);
        List<SippRow> many = new ArrayList<>();
        for (int i = 0; i < SippWriter.MOST_ROWS + 1; i++) {
            many.add(small.rows().get(i % 3));
        }
        SippPlan plan =
                new SippPlan(
                        SippKind.WAGES,
                        MARCH,
                        List.of(
                                new SippSheet(
                                        SippKind.WAGES,
                                        MARCH,
                                        small.employer(),
                                        small.columns(),
                                        many,
                                        0,
                                        List.of())));
        List<SippFile> files = office.sipp().write(plan, folder.resolve("u"), Progress.SILENT);
        assertEquals(List.of(10_000, 1), files.stream().map(SippFile::rows).toList());
        assertEquals(
                Path.of("u", "bagian-2", "template_upah_23222228.xlsx"),
                folder.relativize(files.get(1).file()));
        String rest = WorkbookDump.of(files.get(1).file()).split("== data_upah", 2)[1];
        assertTrue(rest.contains("E2 text"), rest);
        assertFalse(rest.contains("E3 text"), rest);
    }
}
