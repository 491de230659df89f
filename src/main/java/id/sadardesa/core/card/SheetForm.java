package id.sadardesa.core.card;

import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.press.Edge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person types about a sheet of the office's own; lengths are millimetres. It may be wrong:
 * {@link Sheets#check} says where.
 *
 * @param left from the sheet's left edge to the first card
 * @param pieceWidth of one card as it is cut
 * @param columnGap between two cards side by side
 * @param turned the edge at which the printer turns the sheet for its backs
 */
public record SheetForm(
        String name,
        BigDecimal width,
        BigDecimal height,
        int columns,
        int rows,
        BigDecimal left,
        BigDecimal top,
        BigDecimal pieceWidth,
        BigDecimal pieceHeight,
        BigDecimal columnGap,
        BigDecimal rowGap,
        boolean marks,
        boolean folded,
        Edge turned) {
    private static final int MOST_DRAWN = 200;

    /** A form filled in from a sheet, under another name. */
    public static SheetForm like(CardSheet sheet, String name) {
        return new SheetForm(
                name,
                mm(sheet.paper().widthMm()),
                mm(sheet.paper().heightMm()),
                sheet.columns(),
                sheet.rows(),
                mm(sheet.leftMm()),
                mm(sheet.topMm()),
                mm(sheet.piece().widthMm()),
                mm(sheet.piece().heightMm()),
                mm(sheet.columnGapMm()),
                mm(sheet.rowGapMm()),
                sheet.cropMarks(),
                sheet.folded(),
                sheet.turned());
    }

    private static BigDecimal mm(double length) {
        return BigDecimal.valueOf(Math.round(length * 100), 2);
    }

    /** How many cards it takes. */
    public int cards() {
        return folded ? rows : columns * rows;
    }

    /** Where the pieces lie, row by row, also those that lie outside; for a drawing. */
    public List<Frame> pieces() {
        List<Frame> pieces = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns && pieces.size() < MOST_DRAWN; column++) {
                double x = at(left, pieceWidth, columnGap, column);
                double y = at(top, pieceHeight, rowGap, row);
                pieces.add(new Frame(x, y, pieceWidth.doubleValue(), pieceHeight.doubleValue()));
            }
        }
        return pieces;
    }

    /** Where the backs of the pieces lie on the other side of the paper, in the same order. */
    public List<Frame> backs() {
        boolean head = CardSheet.standsOnItsHead(paper(), turned);
        return pieces().stream().map(piece -> head ? below(piece) : beside(piece)).toList();
    }

    /** Turned at its upright edge: what was left is right. */
    private Frame beside(Frame piece) {
        return piece.at(width.doubleValue() - piece.right(), piece.y());
    }

    /** Turned at its upper edge: what was above is below. */
    private Frame below(Frame piece) {
        return piece.at(piece.x(), height.doubleValue() - piece.bottom());
    }

    /** How near a printer can come to the edge of the sheet: 5 mm where there are crop marks. */
    public double margin() {
        return marks ? CardSheet.SAFE_MARGIN_MM : 0;
    }

    private static double at(BigDecimal first, BigDecimal size, BigDecimal gap, int number) {
        return first.add(size.add(gap).multiply(BigDecimal.valueOf(number))).doubleValue();
    }

    /**
     * What is left behind the last piece to the right, in millimetres; negative where it is
     * outside.
     */
    public BigDecimal rightOver() {
        return width.subtract(left).subtract(taken(pieceWidth, columnGap, columns));
    }

    /** The same below the last piece. */
    public BigDecimal belowOver() {
        return height.subtract(top).subtract(taken(pieceHeight, rowGap, rows));
    }

    private static BigDecimal taken(BigDecimal size, BigDecimal gap, int count) {
        return size.multiply(BigDecimal.valueOf(count))
                .add(gap.multiply(BigDecimal.valueOf(Math.max(0, count - 1))));
    }

    private Paper paper() {
        return new Paper(width.doubleValue(), height.doubleValue());
    }

    /** The sheet that it describes. */
    CardSheet sheet(String code) {
        return new CardSheet(
                code,
                name.strip(),
                paper(),
                columns,
                rows,
                left.doubleValue(),
                top.doubleValue(),
                new Paper(pieceWidth.doubleValue(), pieceHeight.doubleValue()),
                columnGap.doubleValue(),
                rowGap.doubleValue(),
                marks,
                folded,
                turned);
    }
}
