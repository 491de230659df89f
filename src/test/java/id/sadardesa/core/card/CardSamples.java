package id.sadardesa.core.card;

import id.sadardesa.core.paper.Paper;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Cards of people who do not exist, with drawn photographs. */
final class CardSamples {
    static final String OFFICE = "Kecamatan Dlanggu, Kabupaten Mojokerto";
    static final Imprint DLANGGU = new Imprint(OFFICE, null, false, id -> null);
    static final Imprint SAMPLE = new Imprint(OFFICE, null, true, id -> null);

    static final Element AREA =
            Element.of(
                    Element.Kind.BOX,
                    new Frame(0, 0, Paper.CR80.widthMm(), Paper.CR80.heightMm()),
                    Look.PLAIN.coloured(Ink.TEXT, Ink.TEXT));

    /** Ink from edge to edge, to measure. */
    static final Template FILLED = new Template("t-penuh", "Penuh", List.of(AREA), List.of(AREA));

    private CardSamples() {}

    static Card card(int number) {
        return card("Siti Aminah " + number, "Kepala Dusun", number);
    }

    static Card card(String name, String post, int number) {
        return new Card(
                name.toUpperCase(Locale.ROOT),
                "2109 0" + String.format("%06d", number),
                "Desa Dlanggu",
                post,
                List.of("JKK", "JKM"),
                null,
                CardNumber.of(((long) number << 8) | 17).orElseThrow().printed(),
                "",
                OFFICE,
                code(number),
                null);
    }

    static Card withPhoto(Card card, byte[] photo) {
        return new Card(
                card.name(),
                card.number(),
                card.village(),
                card.post(),
                card.programmes(),
                card.standing(),
                card.serial(),
                card.copy(),
                card.office(),
                card.qr(),
                photo);
    }

    /** As long as a real code. */
    static String code(int number) {
        return "SD2"
                + "0192F7C09A7B7C1D8E2F3A4B5C6D./-XY".repeat(4).substring(0, 115)
                + String.format("%04d", number);
    }

    /** A template of the program. */
    static Template template(String code) {
        try (var in = CardSamples.class.getResourceAsStream(code + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return TemplateText.read(code, text, id -> Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fronts of cards in the first design. */
    static byte[] pdf(CardSheet sheet, int start, Imprint imprint, List<Card> cards) {
        return pdf(sheet, start, template("kawung"), imprint, PrintSetup.PLAIN, cards);
    }

    static byte[] pdf(
            CardSheet sheet,
            int start,
            Template template,
            Imprint imprint,
            PrintSetup setup,
            List<Card> cards) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CardPdf pdf = new CardPdf(out, sheet, start, template, imprint, setup);
        cards.forEach(pdf::add);
        pdf.finish();
        return out.toByteArray();
    }

    /** A head and shoulders before a red wall, as on an Indonesian passport photograph. */
    static byte[] photo(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(
                new GradientPaint(
                        0, 0, new Color(0xC0, 0x39, 0x2B), 0, height, Color.RED.darker()));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0xE8, 0xE4, 0xD8));
        g.fillOval(width / 10, height * 62 / 100, width * 8 / 10, height * 7 / 10);
        g.setColor(new Color(0xB9, 0x86, 0x5E));
        g.fillOval(width * 31 / 100, height * 22 / 100, width * 38 / 100, height * 46 / 100);
        g.setColor(new Color(0x1C, 0x18, 0x16));
        g.fillArc(width * 30 / 100, height * 18 / 100, width * 40 / 100, height * 40 / 100, 0, 180);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
