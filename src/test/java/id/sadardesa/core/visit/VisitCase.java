package id.sadardesa.core.visit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.coverage.CoverageOffice;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.testkit.TestOffice;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** An office with something of everything that a visit tells: on 1 July 2026. */
final class VisitCase {
    static final LocalDate DAY = CoverageOffice.TODAY;

    private VisitCase() {}

    /**
     * Three months billed and not paid, cards printed, one photograph, and a head whose term ends.
     */
    static CoverageOffice in(Path folder) throws IOException {
        CoverageOffice story = CoverageOffice.in(folder);
        var rooms = story.rooms();
        PersonForm head =
                TestOffice.with(
                        TestOffice.with(
                                TestOffice.form(
                                        "Siti Maimunah", LocalDate.of(1975, 2, 3), Sex.P, 900),
                                "titleBefore",
                                "Hj."),
                        "phone",
                        "0800000900");
        rooms.people.register(
                head,
                List.of(
                        new PostForm(
                                story.kalen().id(),
                                PostKind.KADES,
                                Appointment.DEFINITIF,
                                null,
                                "188/1/2018",
                                null,
                                LocalDate.of(2018, 9, 1),
                                LocalDate.of(2026, 8, 31))));
        rooms.villages.setSeat(story.kalen(), Seat.RT, 9);
        rooms.people.setPhoto(story.id("Aktif"), face());
        for (String month : List.of("2026-02", "2026-03", "2026-04")) {
            rooms.ledger.bills().issue(Period.parse(month));
        }
        var batches = rooms.press.batches();
        var batch =
                batches.prepare(
                                rooms.cards.holders(new CardChoice(null, CardChoice.ACCEPTED)),
                                BatchForm.of("Juli", CardSheet.A4))
                        .batch();
        batches.confirm(batch, batches.openSheets(batch));
        return story;
    }

    private static byte[] face() throws IOException {
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(new Color(0x30, 0x60, 0xA0));
        on.fillRect(0, 0, 300, 400);
        on.setColor(new Color(0xC0, 0x90, 0x70));
        on.fillOval(80, 90, 140, 180);
        on.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "jpg", out));
        return out.toByteArray();
    }

    /** The words of each page, blanks made one. */
    static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }
}
