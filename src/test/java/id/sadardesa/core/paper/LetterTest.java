package id.sadardesa.core.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import id.sadardesa.testkit.TestOffice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

    /** The last words of a letter go with the signature to the next page. */
    @Test
    void theSignatureStandsWithTheLastWords() throws IOException {
        for (int rows = 20; rows < 60; rows++) {
            int many = rows;
            byte[] pdf =
                    written(
                            paper -> {
                                PaperTable table = paper.table(1);
                                for (int i = 0; i < many; i++) {
                                    table.text("Baris " + i);
                                }
                                paper.add(table);
                                paper.closing(
                                        "Demikian disampaikan.",
                                        new Signature("", "CAMAT", "Contoh", List.of()));
                            });
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document);
                    assertEquals(text.contains("CAMAT"), text.contains("Demikian"), text);
                }
            }
        }
    }

    /** Minutes without their last words are no minutes: the witnesses sign the same page. */
    @Test
    void theWitnessesSignThePageOfTheParties() throws IOException {
        for (int rows = 10; rows < 60; rows++) {
            int many = rows;
            byte[] pdf =
                    written(
                            paper -> {
                                PaperTable table = paper.table(1);
                                for (int i = 0; i < many; i++) {
                                    table.text("Baris " + i);
                                }
                                paper.add(table);
                                paper.closing(
                                        "Demikian dibuat.",
                                        new Signature("", "CAMAT", "Contoh", List.of()),
                                        new Signature("", "KEPALA CABANG", "Rina", List.of()),
                                        "Saksi",
                                        List.of(
                                                new Signature("", "KAPOLSEK", "Budi", List.of()),
                                                new Signature("", "DANRAMIL", "Anto", List.of()),
                                                new Signature("", "LURAH", "Wati", List.of())));
                            });
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document);
                    for (String name : List.of("CAMAT", "Rina", "Saksi", "Budi", "Wati")) {
                        assertEquals(text.contains("Demikian"), text.contains(name), text);
                    }
                }
            }
        }
    }

    @Test
    void aShortHeadingIsNotBroken() throws IOException {
        byte[] pdf =
                written(
                        paper -> {
                            PaperTable table = paper.table(0.3f, 10);
                            table.header(List.of("No.", "Nama"));
                            table.centred("1").text("Contoh");
                            paper.add(table);
                        });
        assertTrue(text(pdf).contains("No."), text(pdf));
    }

    /** The words of a last line stand as close as they stand where nothing is justified. */
    @Test
    void theLastLineOfAParagraphIsNotStretched() throws IOException {
        String first = "Dalam perjalanan ke kantor kecamatan sepeda motornya ditabrak truk";
        String last = "di tikungan jalan raya yang sempit itu.";
        byte[] pdf =
                written(
                        paper -> {
                            paper.paragraph(first + " lain dari belakang yang melaju " + last);
                            paper.paragraph(last);
                            paper.paragraph(last + "\n" + last);
                        });
        List<Float> widths = widths(pdf, "jalan raya yang sempit itu.");
        assertEquals(4, widths.size(), text(pdf));
        assertEquals(1, widths.stream().map(Math::round).distinct().count(), widths.toString());
        assertFalse(text(pdf).contains("\uFFFC"), text(pdf));
    }

    /** A line of dots cannot be broken: the words before it would be torn apart. */
    @Test
    void aParagraphWithRoomToWriteInIsNotJustified() throws IOException {
        String dots = ".............................................";
        String words = "mengalami kecelakaan pada tanggal 10 November 2026 di";
        byte[] pdf =
                written(
                        paper -> {
                            paper.paragraph(words + " " + dots + dots + ", dalam tugas.");
                            paper.paragraph(words + " Dlanggu.");
                        });
        List<Float> widths = widths(pdf, "kecelakaan pada tanggal");
        assertEquals(Math.round(widths.get(0)), Math.round(widths.get(1)), widths.toString());
    }

    @Test
    void whoSignsDoesNotStickToTheNotes() throws IOException {
        byte[] pdf =
                written(
                        paper ->
                                paper.end(
                                        "Catatan",
                                        List.of("Catatan terakhir"),
                                        new Signature("", "CAMAT DLANGGU", "Contoh", List.of())));
        float gap = top(pdf, "CAMAT DLANGGU,") - top(pdf, "Catatan terakhir");
        assertTrue(gap > 24, "only " + gap + " points");
    }

    private static byte[] written(Consumer<PaperDocument> words) {
        Stationery stationery =
                new Stationery(
                        TestOffice.letterhead(false),
                        null,
                        Paper.F4,
                        LocalDate.of(2026, 3, 10),
                        TEXTS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperDocument paper = stationery.open(out, "Surat")) {
            words.accept(paper);
        }
        return out.toByteArray();
    }

    /** How wide some words are set, each time they occur in a line. */
    private static List<Float> widths(byte[] pdf, String words) throws IOException {
        List<Float> widths = new ArrayList<>();
        places(
                pdf,
                words,
                (from, to) ->
                        widths.add(to.getXDirAdj() + to.getWidthDirAdj() - from.getXDirAdj()));
        return widths;
    }

    private static float top(byte[] pdf, String words) throws IOException {
        List<Float> tops = new ArrayList<>();
        places(pdf, words, (from, to) -> tops.add(from.getYDirAdj()));
        return tops.get(0);
    }

    private static void places(
            byte[] pdf, String words, BiConsumer<TextPosition, TextPosition> found)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<TextPosition> all = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition one) {
                    all.add(one);
                    text.append(one.getUnicode(), 0, 1);
                }
            }.getText(document);
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                found.accept(all.get(at), all.get(at + words.length() - 1));
            }
        }
    }

    /** A witness without a companion stands at the left, below the word that announces them. */
    @Test
    void whoSignsAloneBesideNobodyStandsAtTheLeft() throws IOException {
        byte[] pdf =
                written(
                        paper ->
                                paper.signatures(
                                        new Signature("", "", "AKP Budi", List.of()),
                                        Signature.NOBODY));
        float middle = Paper.points(Paper.A4.widthMm() / 2);
        places(pdf, "AKP Budi", (first, last) -> assertTrue(last.getEndX() < middle));
        assertTrue(text(pdf).contains("AKP Budi"));
        assertFalse(text(pdf).lines().anyMatch(line -> line.strip().equals(",")), text(pdf));
    }

    @Test
    void aPlaceWithoutALabelHasNoFrame() throws IOException {
        PageImage three =
                PageImage.of(
                        written(
                                paper ->
                                        paper.labels(
                                                2,
                                                42,
                                                List.of(
                                                        List.of("Satu"),
                                                        List.of("Dua"),
                                                        List.of("Tiga")))),
                        0,
                        72);
        int right = three.width() * 3 / 4;
        int top = (int) Paper.points(20);
        int bottom = (int) Paper.points(20 + 2 * 42 + 3);
        long lines = 0;
        for (int y = top + (int) Paper.points(45); y < bottom; y++) {
            lines += (three.argb()[y * three.width() + right] & 0xFF) < 0xF0 ? 1 : 0;
        }
        assertEquals(0, lines, "below the second label nothing is drawn");
    }

    private static byte[] list(int rows) {
        Stationery stationery =
                new Stationery(
                        TestOffice.letterhead(false),
                        null,
                        Paper.A4,
                        LocalDate.of(2026, 3, 10),
                        TEXTS);
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
                new Stationery(
                        TestOffice.letterhead(training),
                        null,
                        Paper.F4,
                        LocalDate.of(2026, 3, 10),
                        TEXTS);
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

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
