package id.sadardesa.core.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The sum of a table always has a row before it on its page. */
class TornSumTest {
    @Test
    void noSumStandsAloneHoweverManyRowsThereAre() throws IOException {
        int pages = 0;
        for (int rows = 35; rows < 110; rows++) {
            try (PDDocument document = Loader.loadPDF(paper(rows))) {
                PDFTextStripper words = new PDFTextStripper();
                pages = Math.max(pages, document.getNumberOfPages());
                String all = words.getText(document);
                assertEquals(rows, all.split("baris ", -1).length - 1, "each row once");
                words.setStartPage(document.getNumberOfPages());
                String last = words.getText(document);
                assertTrue(last.contains("JUMLAH") && last.contains("baris "), rows + ": " + last);
                assertTrue(last.contains("Desa"), "the heading is repeated");
            }
        }
        assertTrue(pages > 1, "some went over the page");
    }

    private static byte[] paper(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperDocument paper =
                new PaperDocument(
                        out,
                        Paper.A4,
                        Texts.indonesian(),
                        "Uji",
                        "Kantor uji",
                        LocalDate.of(2026, 3, 10),
                        null);
        paper.heading("Uji");
        PaperTable table = paper.table(1, 3).header(List.of("Desa", "Angka"));
        for (int row = 1; row <= rows; row++) {
            table.text("baris " + row).whole(row);
        }
        table.totals().text("JUMLAH").whole(rows);
        paper.add(table);
        paper.close();
        return out.toByteArray();
    }
}
