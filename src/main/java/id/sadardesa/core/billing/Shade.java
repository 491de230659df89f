package id.sadardesa.core.billing;

import id.sadardesa.base.Texts;

/**
 * What a cell of the heat map says in one letter, so that it is read without colours too. The names
 * people read are the texts {@code billing.shade.*}.
 */
public enum Shade {
    PAID,
    PARTLY,
    LATE,
    /** Not paid and no longer asked for. */
    LAPSED,
    OPEN,
    ADVANCE,
    NONE;

    public static Shade of(HeatMap.Cell cell) {
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

    public String textKey() {
        return "billing.shade." + name();
    }

    /** The letter alone, as in the legend: the first of its name where that is free. */
    public String letter(Texts texts) {
        return texts.get(textKey() + ".letter");
    }

    /** What stands in the cell: for a late month also how many months late it is. */
    public static String letter(HeatMap.Cell cell, Texts texts) {
        Shade shade = of(cell);
        return shade.letter(texts) + (shade == LATE ? cell.late() : "");
    }
}
