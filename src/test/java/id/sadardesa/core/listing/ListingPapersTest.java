package id.sadardesa.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.ReportOffice;
import id.sadardesa.testkit.Golden;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Lists on paper, as a workbook, as CSV and behind the month's report. */
class ListingPapersTest extends ListingCase {
    private static final Listing VILLAGES =
            list("nama,nik,jabatan,status,iuran sebulan")
                    .named("Peserta per desa")
                    .filtered(List.of(filter("status=Aktif")))
                    .grouped(column("desa"));

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void thePaperSaysWhatItShowsOfWhomAndAddsUp() throws IOException {
        Path file = folder.resolve("desa.pdf");
        assertEquals(127, listings.write(VILLAGES, people, file, signed()));
        String text = text(file);
        for (String part :
                List.of(
                        "Peserta per desa",
                        "Bulan Maret 2026, keadaan per 10 Maret 2026",
                        "Untuk tanda tangan",
                        "127 baris. Status: Aktif.",
                        "Desa: Punggul (13)",
                        "Jumlah Punggul (13)",
                        "Jumlah seluruhnya (127)",
                        TEXTS.decimal(total(VILLAGES), 2),
                        "NIK disamarkan",
                        "Drs. H. UJI COBA, M.Si.")) {
            assertTrue(text.contains(part), () -> part + " is missing in:\n" + text);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals("Peserta per desa", document.getDocumentInformation().getTitle());
            assertEquals(609, document.getPage(0).getMediaBox().getWidth(), 1, "F4 stands");
        }
    }

    @Test
    void theFirstPageLooksAsApproved() throws IOException {
        Path file = folder.resolve("g.pdf");
        Listing owed =
                list("nama,jabatan,status,program,dasar upah,iuran sebulan,kartu")
                        .named("Peserta dan iurannya")
                        .filtered(List.of(filter("desa=Punggul|Kalen"), filter("umur=30..60")))
                        .grouped(column("desa"));
        listings.write(owed, people, file, signed());
        Golden.check("daftar-sendiri", PageImage.of(file, 0, 60));
    }

    private static BigDecimal total(Listing listing) {
        ListedTable table = table(listing, Audience.SIGNATURE);
        int last = table.columns().size() - 1;
        return ((id.sadardesa.base.Rupiah) table.sum(last, table.columns().get(last))).value();
    }

    @Test
    void manyColumnsLieAndStayOnThePaper() throws IOException {
        Listing wide =
                list("nama,nik,kpj,jabatan,desa,status,program,dasar upah,iuran sebulan")
                        .named("Lebar");
        Path file = folder.resolve("lebar.pdf");
        listings.write(wide, people, file, signed());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(935, document.getPage(0).getMediaBox().getWidth(), 1);
        }
    }

    @Test
    void theNoticeBoardIsToldWhatIsLeftOut() throws IOException {
        Path file = folder.resolve("papan.pdf");
        listings.write(VILLAGES, people, file, edition(Audience.BOARD, ""));
        String text = text(file);
        assertTrue(text.contains("Tidak ditampilkan untuk pembaca ini: NIK, Iuran sebulan"), text);
        assertFalse(text.matches(".*\\d{4}\\*{4}.*"), text);
    }

    @Test
    void aListOfNumbersOnlyHasNothingForTheBoard() {
        Path file = folder.resolve("nik.pdf");
        Problem refused =
                assertThrows(
                        Problem.class,
                        () ->
                                listings.write(
                                        list("nik,kpj"),
                                        people,
                                        file,
                                        edition(Audience.BOARD, "")));
        assertEquals("listing.columns.withheld", refused.text().key());
        assertFalse(Files.exists(file));
    }

    @Test
    void wholeNumbersGoOutOnlyWithAReasonThatIsNoted() throws IOException {
        Path file = folder.resolve("utuh.csv");
        assertThrows(
                Problem.class,
                () -> listings.write(VILLAGES, people, file, edition(Audience.BRANCH, " ")));
        assertFalse(Files.exists(file));
        listings.write(VILLAGES, people, file, edition(Audience.BRANCH, "diminta cabang"));
        assertTrue(
                TEXTS.get(office.rooms().journal.latest(1).get(0).action())
                        .contains("diminta cabang"));
        List<String> lines = Files.readAllLines(file);
        assertEquals(128, lines.size());
        assertTrue(lines.get(0).endsWith("Desa;Nama;NIK;Jabatan;Status;Iuran sebulan (Rp)"));
        assertTrue(lines.get(1).matches("Punggul;.*;\\d{16};.*;Aktif;\\d+,\\d{2}"), lines.get(1));
    }

    @Test
    void theWorkbookHoldsTypedValuesAndItsSumsAreOurs() {
        Path file = folder.resolve("desa.xlsx");
        Listing dated =
                list("nama,nik,tanggal lahir,umur,iuran sebulan")
                        .named("Bertanggal")
                        .grouped(column("desa"));
        listings.write(dated, people, file, signed());
        Sheet sheet = sheets(file).get(0);
        assertEquals("Bertanggal", sheet.name());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal groups = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        int rows = 0;
        for (var row : sheet.rows()) {
            String first = row.cell(0).text();
            BigDecimal value = row.cell(6).number();
            if (row.number() <= ListingSheet.HEADER + 1) {
                continue;
            }
            if (first.startsWith("Jumlah seluruhnya (208)")) {
                total = Objects.requireNonNull(value);
            } else if (first.startsWith("Jumlah ")) {
                groups = groups.add(Objects.requireNonNull(value));
            } else if (!first.isEmpty()) {
                rows++;
                sum = value == null ? sum : sum.add(value);
                assertTrue(row.cell(5).number() != null, "the age is a number");
            }
        }
        assertEquals(208, rows);
        assertEquals(0, sum.compareTo(total));
        assertEquals(0, sum.compareTo(groups));
        assertEquals(0, sum.compareTo(people.report().bill().total().value()));
    }

    private static List<Sheet> sheets(Path file) {
        return Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets();
    }

    @Test
    void listsInThePackStandBehindTheReport() throws IOException {
        Listing inPack = VILLAGES.placed(false, true);
        SavedListing kept = listings.save(inPack);
        try {
            MonthlyReport report = office.rooms().reports.monthly(ReportOffice.MARCH);
            Path pack = folder.resolve("paket");
            List<Path> files =
                    office.rooms().reports.pack().write(report, pack, signed(), Progress.SILENT);
            assertEquals(5, files.size());
            assertEquals(
                    "daftar-peserta-per-desa-2026-03.csv",
                    String.valueOf(files.get(4).getFileName()));
            String text = text(files.get(0));
            int members = text.indexOf("Daftar peserta dan iuran");
            int list = text.indexOf("127 baris. Status: Aktif.");
            assertTrue(members > 0 && list > members, text);
            assertTrue(text.contains("Peserta per desa · Laporan Bulanan Maret 2026"), text);
            List<String> names = sheets(files.get(1)).stream().map(Sheet::name).toList();
            assertEquals("Peserta per desa", names.get(names.size() - 1));
            assertFalse(text(files.get(3)).contains("127 baris"), "not for the notice board");
        } finally {
            listings.remove(kept);
        }
    }

    @Test
    void aNameLikeAFormulaIsText() throws IOException {
        Listing bad = list("nama,desa").named("=HYPERLINK(\"x\")").filtered(List.of());
        Path csv = folder.resolve("rumus.csv");
        Path xlsx = folder.resolve("rumus.xlsx");
        listings.write(bad, people, csv, signed());
        listings.write(bad, people, xlsx, signed());
        assertEquals("=HYPERLINK(\"x\")", sheets(xlsx).get(0).rows().get(0).cell(0).text());
        assertEquals("daftar-hyperlink-x-2026-03", FileName.of(bad, ReportOffice.MARCH));
    }
}
