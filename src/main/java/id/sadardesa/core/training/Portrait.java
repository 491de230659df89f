package id.sadardesa.core.training;

import id.sadardesa.core.roster.Sex;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A drawn figure in place of a passport photograph, 3 x 4, so that nobody's face is used. */
final class Portrait {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;
    private static final Color[] BACKGROUNDS = {
        new Color(0xB7352B), new Color(0x2F5F9E), new Color(0x9C2F3B)
    };
    private static final Color[] SKINS = {
        new Color(0xE0B58C), new Color(0xC9976B), new Color(0xB5835A)
    };
    private static final Color[] SHIRTS = {
        new Color(0xC2A878), new Color(0xEDEDED), new Color(0x4D5B6A)
    };
    private static final Color HAIR = new Color(0x2B2320);

    private Portrait() {}

    /** A JPEG of a few kilobytes; the same random numbers draw the same figure. */
    static byte[] draw(Random random, Sex sex) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(one(BACKGROUNDS, random));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(one(SHIRTS, random));
        pen.fill(new RoundRectangle2D.Double(24, 232, 192, 140, 110, 110));
        figure(pen, one(SKINS, random), sex);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    private static void figure(Graphics2D pen, Color skin, Sex sex) {
        if (sex == Sex.P) {
            // a kerudung
            pen.setColor(SHIRTS[2].brighter());
            pen.fill(new Ellipse2D.Double(58, 52, 124, 176));
            pen.fill(new RoundRectangle2D.Double(50, 170, 140, 100, 80, 80));
        } else {
            pen.setColor(HAIR);
            pen.fill(new Arc2D.Double(66, 62, 108, 130, 0, 180, Arc2D.PIE));
            pen.setColor(skin.darker());
            pen.fill(new RoundRectangle2D.Double(100, 196, 40, 56, 20, 20));
        }
        pen.setColor(skin);
        pen.fill(new Ellipse2D.Double(74, 84, 92, 124));
        pen.setColor(HAIR);
        pen.fill(new Ellipse2D.Double(94, 136, 12, 9));
        pen.fill(new Ellipse2D.Double(134, 136, 12, 9));
        pen.draw(new Arc2D.Double(104, 162, 32, 18, 200, 140, Arc2D.OPEN));
    }

    private static Color one(Color[] list, Random random) {
        return list[random.nextInt(list.length)];
    }
}
