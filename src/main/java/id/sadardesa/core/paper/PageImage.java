package id.sadardesa.core.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * One page of a PDF as the printer would show it: the preview is the paper itself, not a likeness.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row, 0xAARRGGBB; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // pixels for a screen; never compared, a copy costs 8 MB
public record PageImage(int width, int height, int[] argb) {
    /** How many pages a PDF has. */
    public static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /** How many pages a PDF has that was never written to a file. */
    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /**
     * Draws one page.
     *
     * @param page counted from 0
     * @param dpi dots per inch, 96 for a screen
     */
    public static PageImage of(Path pdf, int page, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return of(document, page, dpi);
        }
    }

    /** Draws one page of a PDF that was never written to a file. */
    public static PageImage of(byte[] pdf, int page, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, page, dpi);
        }
    }

    private static PageImage of(PDDocument document, int page, float dpi) throws IOException {
        BufferedImage image =
                new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /** Writes the picture as PNG. */
    public void writePng(OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        ImageIO.write(image, "png", out);
    }
}
