package id.sadardesa.core.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Registration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Texts TEXTS = Texts.indonesian();

    @Test
    void saysToWhomAndAboutWhatAndLeavesRoomForTheNumber() throws IOException {
        String text = text(letter(false, null));

        assertTrue(text.contains("KECAMATAN DLANGGU"), text);
        assertEquals(2, text.split("Dlanggu, 10 Maret 2026", -1).length, "dated once: " + text);
        assertTrue(text.contains("Nomor : ...."), text);
        assertTrue(text.contains("Hal : Pergantian perangkat desa"), text);
        assertTrue(text.contains("Yth. Kepala Desa Sambilawang"), text);
        assertTrue(text.contains("Nama : Sumiati"), text);
        assertTrue(text.contains("Jangan serahkan PIN kepada siapa pun."), text);
        assertFalse(text.replaceAll("\\s", "").contains("CONTOH"), text);
    }

    @Test
    void carriesItsNumberAndTheTrainingOfficesWord() throws IOException {
        String text = text(letter(true, "460/12/416-309/2026"));

        assertTrue(text.contains("Nomor : 460/12/416-309/2026"), text);
        assertTrue(text.replaceAll("\\s", "").contains("CONTOH"), text);
    }

    @Test
    void theSameContentIsTheSameText() throws IOException {
        assertEquals(text(letter(false, "1")), text(letter(false, "1")));
    }

    /** However long the list before it is, nobody signs a page with nothing but the signature. */
    @Test
    void theSignatureStandsWithTheNotesAndEveryPageIsNumbered() throws IOException {
        for (int rows = 20; rows < 60; rows++) {
            try (PDDocument document = Loader.loadPDF(list(rows))) {
                PDFTextStripper stripper = new PDFTextStripper();
                int pages = document.getNumberOfPages();
                for (int page = 1; page <= pages; page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document);
                    assertTrue(text.contains("Halaman " + page + " dari " + pages), text);
                    assertEquals(text.contains("CAMAT"), text.contains("Catatan terakhir"), text);
                }
            }
        }
    }

    private static byte[] list(int rows) {
        Stationery stationery =
                new Stationery(office(false), null, Paper.A4, LocalDate.of(2026, 3, 10), TEXTS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperDocument paper = stationery.open(out, "Daftar")) {
            PaperTable table = paper.table(1);
            for (int i = 0; i < rows; i++) {
                table.text("Baris " + i);
            }
            paper.add(table);
            paper.end("Catatan", List.of("Satu", "Catatan terakhir"), stationery.signature());
        }
        return out.toByteArray();
    }

    private static byte[] letter(boolean training, @Nullable String number) {
        Stationery stationery =
                new Stationery(office(training), null, Paper.F4, LocalDate.of(2026, 3, 10), TEXTS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Nama", "Sumiati");
        values.put("Jabatan", "Kaur Keuangan");
        try (PaperDocument paper = stationery.open(out, "Surat pengantar")) {
            stationery.begin(
                    paper,
                    new Letter(
                            number,
                            null,
                            "Pergantian perangkat desa",
                            List.of("Kepala Desa Sambilawang", "di Sambilawang")));
            paper.paragraph("Bersama ini kami sampaikan perubahan data perangkat desa.");
            paper.fields(values);
            paper.frame("Perhatian", "Jangan serahkan PIN kepada siapa pun.");
            paper.signature(stationery.signature().undated());
        }
        return out.toByteArray();
    }

    private static Office office(boolean training) {
        return new Office(
                new UUID(0, 1),
                Office.Role.KECAMATAN,
                training,
                "35.16.09",
                "Dlanggu",
                "Mojokerto",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Registration.NONE);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
