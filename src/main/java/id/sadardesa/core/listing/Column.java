package id.sadardesa.core.listing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a list can show of each row. A further one is one line in {@link PeopleColumns} or
 * {@link BillColumns} with its heading {@code listing.column.<key>}.
 */
public final class Column {
    /** What kind of value it shows, and so how it is set, filtered and added up. */
    public enum Kind {
        TEXT,
        DATE,
        MONTH,
        NUMBER,
        /** Rupiah with sen. */
        MONEY;

        /** Whether it can be asked for from one value to another. */
        public boolean ranged() {
            return this != TEXT;
        }
    }

    /** Where the value of a row comes from. */
    @FunctionalInterface
    interface Value<R> {
        /** A string, day, month, whole number, amount, NIK or KPJ; null where there is none. */
        @Nullable Object of(R row, Texts texts);
    }

    private final String key;
    private final Kind kind;
    private final int width;
    private final Secrecy secrecy;
    private final boolean summed;
    private final Value<Row> value;
    private final Value<Row> order;

    private Column(
            String key,
            Kind kind,
            int width,
            Secrecy secrecy,
            boolean summed,
            Value<Row> value,
            Value<Row> order) {
        this.key = key;
        this.kind = kind;
        this.width = width;
        this.secrecy = secrecy;
        this.summed = summed;
        this.value = value;
        this.order = order;
    }

    /**
     * A column that everybody may read; amounts are added up.
     *
     * @param width in characters
     */
    static <R extends Row> Column of(
            Class<R> rows, String key, Kind kind, int width, Value<R> value) {
        Value<Row> any = (row, texts) -> value.of(rows.cast(row), texts);
        return new Column(key, kind, width, Secrecy.OPEN, kind == Kind.MONEY, any, any);
    }

    Column secret(Secrecy who) {
        return new Column(key, kind, width, who, summed, value, order);
    }

    /** The same, added up below its rows. */
    Column added() {
        return new Column(key, kind, width, secrecy, true, value, order);
    }

    /** The same, sorted by something else than what it shows. */
    <R extends Row> Column sortedBy(Class<R> rows, Value<R> other) {
        Value<Row> any = (row, texts) -> other.of(rows.cast(row), texts);
        return new Column(key, kind, width, secrecy, summed, value, any);
    }

    /** Its name in stored layouts and on the command line; never changed once released. */
    public String key() {
        return key;
    }

    public String textKey() {
        return "listing.column." + key;
    }

    public Kind kind() {
        return kind;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Whether it can be added up. */
    public boolean summed() {
        return summed;
    }

    /** Whether it is no choice of one person, so that a stored layout cannot name somebody. */
    public boolean filteredByValue() {
        return secrecy != Secrecy.NUMBER;
    }

    boolean shown(Audience audience) {
        return secrecy.shown(audience);
    }

    @Nullable Object value(Row row, Texts texts) {
        return value.of(row, texts);
    }

    /** What it is sorted by; texts without regard to capitals. */
    @Nullable Comparable<?> rank(Row row, Texts texts) {
        Object by = order.of(row, texts);
        return by instanceof String text
                ? text.toLowerCase(Locale.ROOT)
                : by instanceof Comparable<?> known ? known : by == null ? null : by.toString();
    }

    /** A value as it is read, NIK and KPJ as far as the audience may; empty for none. */
    static String said(@Nullable Object value, Audience audience, Texts texts) {
        if (value == null) {
            return "";
        }
        if (value instanceof Nik nik) {
            return audience.isWhole() ? nik.full() : nik.masked();
        }
        if (value instanceof Kpj kpj) {
            return audience.isWhole() ? kpj.full() : kpj.masked();
        }
        if (value instanceof LocalDate day) {
            return texts.date(day);
        }
        if (value instanceof Period month) {
            return texts.month(month);
        }
        return value instanceof Rupiah amount ? texts.decimal(amount.value(), 2) : value.toString();
    }

    @Override
    public String toString() {
        return key;
    }
}
