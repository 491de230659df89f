package id.sadardesa.desk.billing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.HeatMap;

/**
 * What a cell of the heat map looks like: a colour together with a letter, so that it is read
 * without colours too. The names people read are the texts {@code billing.shade.*}.
 */
enum Shade {
    PAID("good"),
    PARTLY("wait"),
    LATE("bad"),
    /** Not paid and no longer asked for. */
    LAPSED("lapsed"),
    OPEN("info"),
    ADVANCE("ahead"),
    NONE("none");

    private final String style;

    Shade(String style) {
        this.style = style;
    }

    static Shade of(HeatMap.Cell cell) {
        if (cell.late() > 0) {
            return LATE;
        }
        return switch (cell.standing()) {
            case NOT_ISSUED -> NONE;
            case OPEN -> OPEN;
            case PARTLY -> PARTLY;
            case LAPSED -> LAPSED;
            case PAID -> PAID;
            case ADVANCE -> ADVANCE;
        };
    }

    String style() {
        return style;
    }

    /** The letter alone, as in the legend: the first of its name where that is free. */
    String letter(Texts texts) {
        return texts.get("billing.shade." + name() + ".letter");
    }

    /** What stands in the cell: for a late month also how many months late it is. */
    static String letter(HeatMap.Cell cell, Texts texts) {
        Shade shade = of(cell);
        return shade.letter(texts) + (shade == LATE ? cell.late() : "");
    }
}
