package id.sadardesa.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An amount of money in rupiah with sen (two decimals); can be negative for corrections. */
public record Rupiah(BigDecimal value) implements Comparable<Rupiah> {
    public static final Rupiah ZERO = new Rupiah(BigDecimal.ZERO);

    public Rupiah {
        value = value.setScale(2, RoundingMode.HALF_UP);
    }

    public static Rupiah of(String amount) {
        return new Rupiah(new BigDecimal(amount));
    }

    /**
     * Reads an amount as people type it: {@code 4.279.787,17}, {@code Rp 4279787}, {@code
     * 4279787.17} or in English {@code 4,279,787.17}; empty when it is none of these.
     */
    public static Optional<Rupiah> parse(String typed) {
        String text = typed.replaceAll("[Rr][Pp]\\.?|[\\s\u00a0]", "");
        if (text.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?")) {
            text = text.replace(".", "");
        } else if (text.matches("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?")) {
            text = text.replace(",", "");
        }
        text = text.replace(',', '.');
        return text.matches("\\d{1,15}(\\.\\d{1,2})?") ? Optional.of(of(text)) : Optional.empty();
    }

    public static Rupiah of(long whole) {
        return new Rupiah(BigDecimal.valueOf(whole));
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(value.add(other.value));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(value.subtract(other.value));
    }

    public Rupiah times(long count) {
        return new Rupiah(value.multiply(BigDecimal.valueOf(count)));
    }

    /**
     * The share of this amount at a rate in percent, rounded to the sen HALF_UP (domain rule: each
     * line by itself).
     */
    public Rupiah percent(BigDecimal percent) {
        return new Rupiah(value.multiply(percent).movePointLeft(2));
    }

    public Rupiah min(Rupiah other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
