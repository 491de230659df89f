package id.sadardesa.core.picture;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Picture files from cameras, telephones and mail: decoded with care, or refused in plain words.
 */
final class PictureFile {
    private static final int MOST_BYTES = 30_000_000;
    private static final long MOST_PIXELS = 120_000_000;
    private static final int CMYK = 4;

    /** Turns to the right by 0, 1, 2 and 3 quarters, as EXIF numbers them. */
    private static final int[] QUARTERS = {1, 6, 3, 8};

    private PictureFile() {}

    /**
     * Decodes a JPEG or PNG, upright, not much larger than needed however large the file is.
     *
     * @param wanted pixels of the larger side that are needed
     */
    static BufferedImage decode(byte[] file, int wanted) {
        refuseForeign(file);
        Optional<JpegFrame> frame = JpegFrame.of(file);
        if (frame.isPresent() && frame.get().components() == CMYK) {
            throw Problem.of("picture.cmyk");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Problem.of("picture.broken");
            }
            BufferedImage image = read(readers.next(), in, wanted);
            return upright(image, frame.map(JpegFrame::exif).orElse(Exif.SILENT).orientation());
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the JDK's readers answer damage with many kinds of exception
            throw new Problem(Text.of("picture.broken"), e);
        }
    }

    private static void refuseForeign(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Problem.of("picture.heavy", MOST_BYTES / 1_000_000);
        }
        String start = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("ftyp", 4)) {
            throw Problem.of("picture.heic");
        }
        boolean jpeg = start.startsWith("\u00FF\u00D8");
        if (!jpeg && !start.startsWith("\u0089PNG")) {
            throw Problem.of("picture.foreign");
        }
        if (jpeg && JpegFrame.of(file).isEmpty()) {
            throw Problem.of("picture.broken");
        }
    }

    /** The larger side of a picture that can be decoded, in pixels as the file has it. */
    static int side(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                return Math.max(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new Problem(Text.of("picture.broken"), e);
        }
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in, int wanted)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw Problem.of("picture.large", width, height);
            }
            int step = Math.max(1, Math.max(width, height) / (2 * wanted));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Turned to the right by so many quarters. */
    static BufferedImage turned(BufferedImage image, int quarters) {
        return upright(image, QUARTERS[quarters]);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        boolean lying = orientation >= 5;
        BufferedImage turned = blank(image, lying ? h : w, lying ? w : h);
        Graphics2D g = turned.createGraphics();
        g.drawImage(image, turn(orientation, w, h), null);
        g.dispose();
        return turned;
    }

    /** From stored to upright, as EXIF numbers the eight ways to hold a camera. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    /** Shrinks to a highest side; never enlarges. */
    static BufferedImage scale(BufferedImage image, int highest) {
        int side = Math.max(image.getWidth(), image.getHeight());
        if (side <= highest) {
            return image;
        }
        double factor = highest / (double) side;
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage scaled = blank(image, width, height);
        Graphics2D g = scaled.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return scaled;
    }

    private static BufferedImage blank(BufferedImage like, int width, int height) {
        boolean alpha = like.getColorModel().hasAlpha();
        return new BufferedImage(
                width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(BufferedImage image, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
