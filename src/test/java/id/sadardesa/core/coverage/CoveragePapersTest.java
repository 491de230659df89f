package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveragePapersTest {
    @TempDir static Path folder;
    private static CoverageOffice story;

    @BeforeAll
    static void tell() {
        story = CoverageOffice.in(folder);
    }

    @AfterAll
    static void close() {
        story.close();
    }

    @Test
    void aVillagesPageNamesEverybodyExposedWithTheirCauseAndNobodyElse() throws IOException {
        Overview kalen = coverages().today().in(story.kalen());
        Path file = folder.resolve("kalen.pdf");
        coverages().write(kalen, file, Paper.F4);
        String words = words(file);
        assertEquals(1, pages(file), "one page for the head of the village");
        for (Coverage one : coverages().today().people()) {
            boolean wanted = kalen.exposed().contains(one);
            String row = "(?s).*\\d " + one.person().name() + " [3–].*";
            assertEquals(wanted, words.matches(row), one.person().name() + words);
        }
        for (Coverage one : kalen.exposed()) {
            String begins = Texts.indonesian().get(one.because()).replaceFirst(" .*", "");
            assertTrue(words.contains(begins), begins);
        }
        assertTrue(words.contains("Rp\u00a042.000.000,00"), words);
        assertFalse(words.contains("3516091704800001"), "a NIK is masked on paper");
    }

    @Test
    void theOfficesPaperHasASummaryThatAddsUpAndAPageForEachVillage() throws IOException {
        Path file = folder.resolve("semua.pdf");
        Overview all = coverages().today();
        coverages().write(all, file, Paper.A4);
        assertEquals(3, pages(file));
        String total =
                "Jumlah "
                        + all.people().size()
                        + " "
                        + all.count(Guard.BPJS)
                        + " "
                        + all.count(Guard.TASPEN)
                        + " "
                        + all.exposed().size();
        assertTrue(words(file).contains(total), total);
    }

    @Test
    void aVillageWhereNobodyIsExposedSaysSo() throws IOException {
        Overview punggul = coverages().today().in(story.punggul());
        Overview good =
                new Overview(
                        punggul.day(),
                        punggul.standings(),
                        punggul.villages(),
                        punggul.people().stream().filter(one -> !one.exposed()).toList());
        Path file = folder.resolve("baik.pdf");
        coverages().write(good, file, Paper.F4);
        assertTrue(words(file).contains("Semua terlindungi"));
        assertEquals(1, pages(file));
    }

    @Test
    void theWorkbookHoldsTheSameNumbers() {
        Path file = folder.resolve("daftar.xlsx");
        Overview all = coverages().today();
        coverages().write(all, file, Paper.F4);
        var sheets = Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets();
        assertEquals(all.villages().size() + 3, sheets.get(0).rows().size());
        assertEquals(all.exposed().size() + 3, sheets.get(1).rows().size());
    }

    @Test
    void theCertificateSaysTheDayTheProgrammesTheEvidenceAndThatBpjsDecides() throws IOException {
        LocalDate day = LocalDate.of(2026, 2, 2);
        Path file = folder.resolve("surat.pdf");
        Proof proof = coverages().proof(story.id("Aktif"), day);
        coverages().write(proof, file, Paper.F4, "470/12/2026");
        String words = words(file);
        assertTrue(words.contains("Nomor: 470/12/2026"), words);
        assertTrue(words.contains("Pada 2 Februari 2026: Terlindungi BPJS Ketenagakerjaan"), words);
        assertTrue(words.contains("JKK, JKM, JHT"), words);
        assertTrue(words.contains("bukan keputusan BPJS Ketenagakerjaan"), words);
        assertTrue(words.contains("* Dicatat setelah tanggal yang diterangkan."), words);
        assertFalse(words.contains("24000001002"), "the KPJ opens a balance and is masked");
        Path earlier = folder.resolve("sebelum.pdf");
        coverages()
                .write(
                        coverages().proof(story.id("Aktif"), day.minusDays(1)),
                        earlier,
                        Paper.A4,
                        null);
        assertTrue(words(earlier).contains("Pada 1 Februari 2026: Tidak terlindungi"));
    }

    @Test
    void otherKindsOfFilesAreRefusedBeforeAnythingIsWritten() {
        Path file = folder.resolve("daftar.doc");
        assertThrows(Problem.class, () -> coverages().write(coverages().today(), file, Paper.A4));
        Proof proof = coverages().proof(story.id("Belum"), CoverageOffice.TODAY);
        Path sheet = folder.resolve("surat.xlsx");
        assertThrows(Problem.class, () -> coverages().write(proof, sheet, Paper.A4, null));
        assertFalse(Files.exists(file) || Files.exists(sheet));
    }

    private static Coverages coverages() {
        return story.rooms().coverages;
    }

    private static String words(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document);
        }
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
