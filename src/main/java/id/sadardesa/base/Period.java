package id.sadardesa.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** A contribution month (bulan iuran, BLTH), written {@code 2026-03}. */
public record Period(YearMonth month) implements Comparable<Period> {
    /** Reads {@code YYYY-MM}. */
    public static Period parse(String text) {
        try {
            return new Period(YearMonth.parse(text.strip()));
        } catch (DateTimeException e) {
            throw new Problem(Text.of("base.period.bad", text), e);
        }
    }

    public static Period of(LocalDate date) {
        return new Period(YearMonth.from(date));
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    public Period next() {
        return new Period(month.plusMonths(1));
    }

    public Period previous() {
        return new Period(month.minusMonths(1));
    }

    @Override
    public int compareTo(Period other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
