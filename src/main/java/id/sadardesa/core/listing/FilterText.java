package id.sadardesa.core.listing;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.listing.Filter.Test;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filter in one line, as it is typed and kept: {@code desa=Pohkecik|Kalen}, {@code nama~budi},
 * {@code umur=17..55}, {@code nik=kosong}, {@code nik=terisi}.
 */
public final class FilterText {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String SPAN = "..";
    private static final Set<String> EMPTY = Set.of("kosong", "empty");
    private static final Set<String> FILLED = Set.of("terisi", "filled");

    private FilterText() {}

    /** The line that {@link #read} understands again. */
    public static String of(Filter filter) {
        String key = filter.column().key();
        return switch (filter.test()) {
            case EMPTY -> key + "=kosong";
            case FILLED -> key + "=terisi";
            case CONTAINS -> key + "~" + filter.values().get(0);
            case IS -> key + "=" + String.join("|", filter.values());
            case BETWEEN -> key + "=" + String.join(SPAN, filter.values());
        };
    }

    /**
     * A filter as somebody typed it.
     *
     * @throws Problem when there is no such column, or it cannot be filtered in this way
     */
    public static Filter read(Subject subject, String line, Texts texts) {
        int sign = sign(line);
        if (sign <= 0) {
            throw Problem.of("listing.filter.shape", line);
        }
        Column column = subject.named(line.substring(0, sign), texts);
        String said = line.substring(sign + 1).strip();
        if (line.charAt(sign) == '~') {
            return of(column, Test.CONTAINS, List.of(said), texts);
        }
        String word = said.toLowerCase(Locale.ROOT);
        if (EMPTY.contains(word) || FILLED.contains(word)) {
            return new Filter(column, EMPTY.contains(word) ? Test.EMPTY : Test.FILLED, List.of());
        }
        int span = said.indexOf(SPAN);
        return column.kind().ranged() && span >= 0
                ? of(
                        column,
                        Test.BETWEEN,
                        List.of(said.substring(0, span), said.substring(span + SPAN.length())),
                        texts)
                : of(column, Test.IS, Arrays.asList(said.split("\\|", -1)), texts);
    }

    private static int sign(String line) {
        int is = line.indexOf('=');
        int contains = line.indexOf('~');
        return is < 0 ? contains : contains < 0 ? is : Math.min(is, contains);
    }

    /**
     * A filter from values as somebody typed them.
     *
     * @throws Problem when the column cannot be filtered in this way, or a value is none of its
     *     kind
     */
    public static Filter of(Column column, Test test, List<String> typed, Texts texts) {
        String title = texts.get(column.textKey());
        if (!test.fits(column)) {
            throw Problem.of(
                    column.filteredByValue() ? "listing.filter.unfit" : "listing.filter.secret",
                    title);
        }
        List<String> values = typed.stream().map(one -> value(column, one, title)).toList();
        if (test == Test.BETWEEN) {
            if (values.size() != 2 || values.stream().allMatch(String::isEmpty)) {
                throw Problem.of("listing.filter.noValue", title);
            }
            return new Filter(column, test, values);
        }
        List<String> some = values.stream().filter(one -> !one.isEmpty()).distinct().toList();
        if (test.asks() && some.isEmpty()) {
            throw Problem.of("listing.filter.noValue", title);
        }
        return new Filter(column, test, some);
    }

    private static String value(Column column, String typed, String title) {
        String said = typed.replaceAll("[\\p{Cntrl}|]", " ").strip();
        if (said.isEmpty()) {
            return "";
        }
        Optional<String> read =
                switch (column.kind()) {
                    case TEXT -> Optional.of(said);
                    case DATE -> day(said).map(LocalDate::toString);
                    case MONTH -> month(said);
                    case NUMBER ->
                            said.matches("-?\\d{1,9}") ? Optional.of(said) : Optional.empty();
                    case MONEY -> Rupiah.parse(said).map(Rupiah::toString);
                };
        return read.orElseThrow(
                () ->
                        Problem.of(
                                "listing.filter.value",
                                said,
                                title,
                                Text.of("listing.expected." + column.kind().name())));
    }

    private static Optional<LocalDate> day(String said) {
        try {
            return Optional.of(
                    said.matches("\\d{4}-.*")
                            ? LocalDate.parse(said)
                            : LocalDate.parse(said, TYPED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> month(String said) {
        return said.matches("\\d{4}-(0[1-9]|1[0-2])") ? Optional.of(said) : Optional.empty();
    }

    /** A value of a row as a filter writes it. */
    static String written(@Nullable Object value) {
        return value == null ? "" : value.toString().replaceAll("[\\p{Cntrl}|]", " ").strip();
    }
}
