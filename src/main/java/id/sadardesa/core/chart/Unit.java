package id.sadardesa.core.chart;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import java.math.BigDecimal;

/** What the values of a chart are. */
public enum Unit {
    PEOPLE,
    RUPIAH,
    POINTS;

    /** A value as it is said of a part. */
    String said(BigDecimal value, Texts texts) {
        return switch (this) {
            case PEOPLE -> texts.get("chart.people", value.intValue());
            case RUPIAH -> texts.rupiah(new Rupiah(value));
            case POINTS -> texts.decimal(value, 2);
        };
    }

    /** A value at the axis. */
    String atAxis(BigDecimal value, Texts texts) {
        return this == RUPIAH
                ? texts.get("chart.million", texts.decimal(value.movePointLeft(6), 1))
                : texts.decimal(value, 0);
    }
}
