package id.sadardesa.desk.billing;

import id.sadardesa.core.billing.HeatMap;

/**
 * What a cell of the heat map looks like: a colour together with a letter, so that it is read
 * without colours too. The names people read are the texts {@code billing.shade.*}.
 */
enum Shade {
    PAID("good", "L"),
    PARTLY("wait", "S"),
    LATE("bad", "T"),
    OPEN("info", "B"),
    ADVANCE("ahead", "M"),
    NONE("none", "–");

    private final String style;
    private final String letter;

    Shade(String style, String letter) {
        this.style = style;
        this.letter = letter;
    }

    static Shade of(HeatMap.Cell cell) {
        if (cell.late() > 0) {
            return LATE;
        }
        return switch (cell.standing()) {
            case NOT_ISSUED -> NONE;
            case OPEN -> OPEN;
            case PARTLY -> PARTLY;
            case PAID -> PAID;
            case ADVANCE -> ADVANCE;
        };
    }

    String style() {
        return style;
    }

    /** The letter alone, as in the legend. */
    String letter() {
        return letter;
    }

    /** What stands in the cell: for a late month also how many months late it is. */
    static String letter(HeatMap.Cell cell) {
        Shade shade = of(cell);
        return shade == LATE ? shade.letter + cell.late() : shade.letter;
    }
}
