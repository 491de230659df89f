package id.sadardesa.core.card;

import id.sadardesa.base.Problem;
import id.sadardesa.core.paper.Paper;
import java.util.List;
import java.util.Locale;

/**
 * How cards lie on a sheet, as data: a new kind of sheet is a new row here, not new code. Lengths
 * are millimetres; places are numbered from 1, row by row from the upper left.
 *
 * @param code what the command line calls it
 * @param leftMm from the sheet's left edge to the first card
 * @param topMm from the sheet's upper edge to the first card
 * @param columnGapMm between two cards side by side; 0 lets one cut serve both
 * @param rowGapMm between two cards one above the other
 * @param cropMarks whether marks in the margin show where to cut
 */
public record CardSheet(
        String code,
        Paper paper,
        int columns,
        int rows,
        double leftMm,
        double topMm,
        double columnGapMm,
        double rowGapMm,
        boolean cropMarks) {
    /** What no office printer can reach at the edge of a sheet (inkjet 3 mm, laser 4.2 mm). */
    static final double SAFE_MARGIN_MM = 5;

    public static final CardSheet A4 = centred("a4", Paper.A4, 2, 5);
    public static final CardSheet F4 = centred("f4", Paper.F4, 2, 5);

    /** One card per page, for a card printer. */
    public static final CardSheet CR80 = new CardSheet("cr80", Paper.CR80, 1, 1, 0, 0, 0, 0, false);

    /** Every sheet the program knows. */
    public static final List<CardSheet> ALL = List.of(A4, F4, CR80);

    public CardSheet {
        double right = paper.widthMm() - leftMm - columns * Paper.CR80.widthMm();
        double bottom = paper.heightMm() - topMm - rows * Paper.CR80.heightMm();
        double least = cropMarks ? SAFE_MARGIN_MM : 0;
        if (Math.min(leftMm, right - (columns - 1) * columnGapMm) < least
                || Math.min(topMm, bottom - (rows - 1) * rowGapMm) < least) {
            throw new IllegalArgumentException("Cards lie outside what a printer reaches: " + code);
        }
    }

    /** Cards side by side without gaps, in the middle of the sheet, with crop marks. */
    static CardSheet centred(String code, Paper paper, int columns, int rows) {
        double left = (paper.widthMm() - columns * Paper.CR80.widthMm()) / 2;
        double top = (paper.heightMm() - rows * Paper.CR80.heightMm()) / 2;
        return new CardSheet(code, paper, columns, rows, left, top, 0, 0, true);
    }

    /**
     * The sheet of a name such as {@code f4}.
     *
     * @throws Problem when there is no such sheet
     */
    public static CardSheet of(String code) {
        return ALL.stream()
                .filter(s -> s.code.equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "card.sheet.unknown",
                                        code,
                                        ALL.stream().map(CardSheet::code).toList()));
    }

    public int perPage() {
        return columns * rows;
    }

    /** How many sheets a batch needs when its first card goes to a given place. */
    public int pages(int cards, int start) {
        return cards == 0 ? 0 : (cards + start - 1 + perPage() - 1) / perPage();
    }

    /** Millimetres from the sheet's left edge to the left edge of a place. */
    public double xMm(int place) {
        int column = (place - 1) % columns;
        return leftMm + column * (Paper.CR80.widthMm() + columnGapMm);
    }

    /** Millimetres from the sheet's upper edge to the upper edge of a place. */
    public double yMm(int place) {
        int row = (place - 1) / columns;
        return topMm + row * (Paper.CR80.heightMm() + rowGapMm);
    }
}
