package id.sadardesa.core.card;

import id.sadardesa.base.Problem;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.press.Edge;
import java.util.List;
import java.util.Locale;

/**
 * How cards lie on a sheet, as data: a new kind of sheet is a new row, not new code. Lengths are
 * millimetres; places are numbered from 1, row by row from the upper left.
 *
 * @param code what the command line calls it
 * @param name what the office calls it; empty for those of the program, which have a text
 * @param leftMm from the sheet's left edge to the first card
 * @param topMm from the sheet's upper edge to the first card
 * @param piece one card as it is cut; the design lies in its middle, and what hangs over is cut off
 * @param columnGapMm between two cards side by side; 0 lets one cut serve both
 * @param rowGapMm between two cards one above the other
 * @param cropMarks whether marks in the margin show where to cut
 * @param folded whether each card is a front with its back beside it, folded in the middle between
 *     two columns
 * @param turned the edge at which the printer turns a sheet whose backs are printed too
 */
public record CardSheet(
        String code,
        String name,
        Paper paper,
        int columns,
        int rows,
        double leftMm,
        double topMm,
        Paper piece,
        double columnGapMm,
        double rowGapMm,
        boolean cropMarks,
        boolean folded,
        Edge turned) {
    /** What no office printer can reach at the edge of a sheet (inkjet 3 mm, laser 4.2 mm). */
    static final double SAFE_MARGIN_MM = 5;

    /** Less would cut into the design. */
    static final Paper SMALLEST_PIECE = new Paper(84, 52);

    static final Paper LARGEST_PIECE = new Paper(120, 90);

    public static final CardSheet A4 = centred("a4", Paper.A4, 2, 5);
    public static final CardSheet F4 = centred("f4", Paper.F4, 2, 5);
    public static final CardSheet A4_FOLDED = A4.foldedAs("a4-lipat");
    public static final CardSheet F4_FOLDED = F4.foldedAs("f4-lipat");

    /** One card per page, for a card printer. */
    public static final CardSheet CR80 =
            new CardSheet(
                    "cr80", "", Paper.CR80, 1, 1, 0, 0, Paper.CR80, 0, 0, false, false, Edge.SHORT);

    /** Two PVC cards in the tray of an inkjet printer; each make has its own, to be measured. */
    public static final CardSheet PVC =
            new CardSheet(
                    "pvc2",
                    "",
                    new Paper(120, 150),
                    1,
                    2,
                    17.2,
                    16.02,
                    Paper.CR80,
                    0,
                    10,
                    false,
                    false,
                    Edge.LONG);

    /** Ten cards of 85 x 54 mm that are pressed out of an A4 sheet cut beforehand. */
    public static final CardSheet PRE_CUT =
            new CardSheet(
                    "a4-potong",
                    "",
                    Paper.A4,
                    2,
                    5,
                    15,
                    13.5,
                    new Paper(85, 54),
                    10,
                    0,
                    false,
                    false,
                    Edge.LONG);

    /** Every sheet that comes with the program. */
    public static final List<CardSheet> ALL =
            List.of(A4, F4, CR80, A4_FOLDED, F4_FOLDED, PVC, PRE_CUT);

    public CardSheet {
        double right = paper.widthMm() - leftMm - columns * piece.widthMm();
        double bottom = paper.heightMm() - topMm - rows * piece.heightMm();
        double least = cropMarks ? SAFE_MARGIN_MM : 0;
        boolean crowded = columns < 1 || rows < 1 || columnGapMm < 0 || rowGapMm < 0;
        if (crowded
                || Math.min(leftMm, right - (columns - 1) * columnGapMm) < least - 1e-9
                || Math.min(topMm, bottom - (rows - 1) * rowGapMm) < least - 1e-9
                || !piecesFit(piece)
                || (folded && columns != 2)) {
            throw new IllegalArgumentException("Cards lie outside what a printer reaches: " + code);
        }
    }

    static boolean piecesFit(Paper piece) {
        return piece.widthMm() >= SMALLEST_PIECE.widthMm()
                && piece.heightMm() >= SMALLEST_PIECE.heightMm()
                && piece.widthMm() <= LARGEST_PIECE.widthMm()
                && piece.heightMm() <= LARGEST_PIECE.heightMm();
    }

    /** Cards side by side without gaps, in the middle of the sheet, with crop marks. */
    static CardSheet centred(String code, Paper paper, int columns, int rows) {
        Paper card = Paper.CR80;
        double left = (paper.widthMm() - columns * card.widthMm()) / 2;
        double top = (paper.heightMm() - rows * card.heightMm()) / 2;
        return new CardSheet(
                code, "", paper, columns, rows, left, top, card, 0, 0, true, false, Edge.LONG);
    }

    private CardSheet foldedAs(String otherCode) {
        return new CardSheet(
                otherCode, "", paper, columns, rows, leftMm, topMm, piece, 0, rowGapMm, cropMarks,
                true, turned);
    }

    /**
     * The sheet of the program of a name such as {@code f4}.
     *
     * @throws Problem when there is no such sheet
     */
    public static CardSheet of(String code) {
        return in(ALL, code);
    }

    /** The one of these sheets that a code means, or the name that the office gave it. */
    static CardSheet in(List<CardSheet> sheets, String code) {
        String wanted = code.strip();
        return sheets.stream()
                .filter(
                        s ->
                                s.code.equals(wanted.toLowerCase(Locale.ROOT))
                                        || (!s.builtIn() && s.name.equalsIgnoreCase(wanted)))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "card.sheet.unknown",
                                        code,
                                        sheets.stream().map(CardSheet::code).toList()));
    }

    /** Whether it came with the program. */
    public boolean builtIn() {
        return name.isEmpty();
    }

    /** How many cards it takes. */
    public int perPage() {
        return folded ? rows : columns * rows;
    }

    /** How many cards lie side by side. */
    public int cardsAcross() {
        return folded ? 1 : columns;
    }

    /** How many sheets a batch needs when its first card goes to a given place. */
    public int pages(int cards, int start) {
        return cards == 0 ? 0 : (cards + start - 1 + perPage() - 1) / perPage();
    }

    /** Millimetres from the sheet's left edge to the left edge of a place. */
    public double xMm(int place) {
        int column = (place - 1) % cardsAcross();
        return leftMm + column * (piece.widthMm() + columnGapMm);
    }

    /** Millimetres from the sheet's upper edge to the upper edge of a place. */
    public double yMm(int place) {
        int row = (place - 1) / cardsAcross();
        return topMm + row * (piece.heightMm() + rowGapMm);
    }

    /**
     * Where the back of a place lies: beside the front on a folded sheet; else on the back of the
     * sheet, mirrored, because the sheet is turned at its upright edge. Where {@link
     * #standsOnItsHead} says so, the whole back is turned by half besides.
     */
    public double backXMm(int place) {
        return folded
                ? leftMm + piece.widthMm() + columnGapMm
                : paper.widthMm() - xMm(place) - piece.widthMm();
    }

    /** Millimetres from the sheet's left edge to the line it is folded at. */
    double foldMm() {
        return leftMm + piece.widthMm() + columnGapMm / 2;
    }

    /** Whether the printer turns the sheet at its upper edge, so that its back is upside down. */
    boolean standsOnItsHead() {
        return standsOnItsHead(paper, turned);
    }

    static boolean standsOnItsHead(Paper paper, Edge turned) {
        boolean upright = paper.heightMm() >= paper.widthMm();
        return upright == (turned == Edge.SHORT);
    }

    /** Whether what lies on a place is smaller than the design in some direction. */
    boolean cutsOff() {
        return piece.widthMm() < Paper.CR80.widthMm() || piece.heightMm() < Paper.CR80.heightMm();
    }
}
