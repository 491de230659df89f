package id.sadardesa.core.paper;

import com.lowagie.text.Rectangle;

/**
 * A sheet that goes into the printer, in millimetres.
 *
 * @param widthMm as it lies in front of the reader
 * @param heightMm as it lies in front of the reader
 */
public record Paper(double widthMm, double heightMm) {
    public static final Paper A4 = new Paper(210, 297);

    /** Folio, the sheet of Indonesian offices: 215 x 330 mm (not US Legal, which is 216 x 356). */
    public static final Paper F4 = new Paper(215, 330);

    /** A card as wide as a bank card (ISO 7810 ID-1), lying. */
    public static final Paper CR80 = new Paper(85.60, 53.98);

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** PDF points of a length in millimetres. */
    public static float points(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }

    /** The same backwards. */
    static double millimetres(float points) {
        return points / POINTS_PER_MM;
    }

    /** The same sheet turned by a quarter. */
    public Paper turned() {
        return new Paper(/* widthMm= */ heightMm, /* heightMm= */ widthMm);
    }

    public Rectangle rectangle() {
        return new Rectangle(points(widthMm), points(heightMm));
    }
}
