package id.sadardesa.core.listing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list keeps, by one of their values.
 *
 * @param values what {@link Test#IS} may be, what {@link Test#CONTAINS} looks for, or the first and
 *     the last value of {@link Test#BETWEEN}, each of which may be empty for "without end"; as
 *     {@link FilterText} writes them
 */
public record Filter(Column column, Test test, List<String> values) {
    /** How a value is looked at. */
    public enum Test {
        /** One of some values. */
        IS,
        /** A piece of text, whatever the capitals. */
        CONTAINS,
        /** From one value to another, both included. */
        BETWEEN,
        EMPTY,
        FILLED;

        public String textKey() {
            return "listing.test." + name();
        }

        /** Whether it needs something to compare with. */
        public boolean asks() {
            return this != EMPTY && this != FILLED;
        }

        /** Whether it makes sense for a column. */
        public boolean fits(Column column) {
            return switch (this) {
                case EMPTY, FILLED -> true;
                case IS -> column.filteredByValue();
                case CONTAINS -> column.filteredByValue() && column.kind() == Column.Kind.TEXT;
                case BETWEEN -> column.kind().ranged();
            };
        }
    }

    public Filter {
        values = test.asks() ? List.copyOf(values) : List.of();
    }

    /** Whether a row is kept. */
    Predicate<Row> kept(Texts texts) {
        return switch (test) {
            case EMPTY -> row -> empty(column.value(row, texts));
            case FILLED -> row -> !empty(column.value(row, texts));
            case CONTAINS -> {
                String part = values.get(0).toLowerCase(Locale.ROOT);
                yield row -> words(row, texts).contains(part);
            }
            case IS -> {
                List<String> wanted =
                        values.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
                yield row -> wanted.contains(words(row, texts));
            }
            case BETWEEN -> row -> between(column.value(row, texts));
        };
    }

    private static boolean empty(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    /** The value as {@link FilterText} writes it, in small letters. */
    private String words(Row row, Texts texts) {
        return FilterText.written(column.value(row, texts)).toLowerCase(Locale.ROOT);
    }

    private boolean between(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        return (values.get(0).isEmpty() || compare(value, values.get(0)) >= 0)
                && (values.get(1).isEmpty() || compare(value, values.get(1)) <= 0);
    }

    private static int compare(Object value, String bound) {
        if (value instanceof LocalDate day) {
            return day.compareTo(LocalDate.parse(bound));
        }
        if (value instanceof Period month) {
            return month.compareTo(Period.parse(bound));
        }
        BigDecimal number =
                value instanceof Rupiah amount ? amount.value() : new BigDecimal(value.toString());
        return number.compareTo(new BigDecimal(bound));
    }

    /** It as a sentence above the list; what the audience may not see is named without values. */
    public Text said(Audience audience) {
        Text name = Text.of(column.textKey());
        return column.shown(audience)
                ? Text.of("listing.filter." + test.name(), name, said())
                : Text.of("listing.filter.hidden", name);
    }

    private Object said() {
        if (test == Test.BETWEEN) {
            return values.get(0).isEmpty()
                    ? Text.of("listing.filter.until", read(values.get(1)))
                    : values.get(1).isEmpty()
                            ? Text.of("listing.filter.from", read(values.get(0)))
                            : Text.of(
                                    "listing.filter.span",
                                    read(values.get(0)),
                                    read(values.get(1)));
        }
        return values.stream().map(this::read).toList();
    }

    private Object read(String value) {
        return switch (column.kind()) {
            case DATE -> LocalDate.parse(value);
            case MONTH -> Period.parse(value);
            case MONEY -> Rupiah.of(value);
            case NUMBER, TEXT -> value;
        };
    }
}
