package id.sadardesa.core.chart;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import java.math.BigDecimal;

/** What the values of a chart are. */
public enum Unit {
    PEOPLE,
    RUPIAH,
    POINTS;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** A value as it is said of a part. */
    String said(BigDecimal value, Texts texts) {
        return switch (this) {
            case PEOPLE -> texts.get("chart.people", value.intValue());
            case RUPIAH -> texts.rupiah(new Rupiah(value));
            case POINTS -> texts.decimal(value, 2);
        };
    }

    /** A value at the axis; large sums in millions or thousands, as the steps need it. */
    String atAxis(BigDecimal value, Scale scale, Texts texts) {
        if (this != RUPIAH || scale.step().compareTo(THOUSAND) < 0) {
            return texts.decimal(value, 0);
        }
        boolean millions = scale.step().compareTo(MILLION) >= 0;
        return texts.get(
                millions ? "chart.million" : "chart.thousand",
                texts.decimal(value.divideToIntegralValue(millions ? MILLION : THOUSAND), 0));
    }
}
