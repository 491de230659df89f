package id.sadardesa.desk.widget;

import id.sadardesa.base.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Optional;

/** Lengths as they are typed and read: to the hundredth, with a comma or a point. */
public final class Millimetres {
    private static final String FORM = "-?\\d{1,3}([.,]\\d{1,2})?";

    private final NumberFormat format;

    public Millimetres(Texts texts) {
        this.format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(2);
    }

    /** What somebody typed; nothing when it is no length. */
    public static Optional<BigDecimal> read(String typed) {
        String clean = typed.strip();
        return clean.matches(FORM)
                ? Optional.of(new BigDecimal(clean.replace(',', '.')))
                : Optional.empty();
    }

    /** {@code 85,6}. */
    public String say(double mm) {
        return say(BigDecimal.valueOf(mm));
    }

    /** {@code 85,6}. */
    public String say(BigDecimal mm) {
        return format.format(mm.setScale(2, RoundingMode.HALF_UP));
    }
}
