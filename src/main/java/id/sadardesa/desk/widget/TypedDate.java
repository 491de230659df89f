package id.sadardesa.desk.widget;

import id.sadardesa.base.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a date as it was typed, and says what is wrong with what is none. */
public final class TypedDate {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2}-\\d{1,2}-)(\\d{2})");

    private TypedDate() {}

    /**
     * Reads {@code 17-8-1975}, also with dots, slashes or blanks, or {@code 17081975}; empty for
     * everything else.
     */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(dashed(text), TYPED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Why something typed is no date, and what to type. */
    public static Text trouble(String typed) {
        List<LocalDate> meant = centuries(typed);
        return meant.isEmpty()
                ? Text.of("widget.date.unreadable", typed)
                : Text.of("widget.date.twoDigits", typed, meant);
    }

    /**
     * What a date with two digits for the year could mean. None is chosen: Enter would keep a
     * century that nobody typed or saw.
     */
    private static List<LocalDate> centuries(String text) {
        Matcher typed = SHORT.matcher(dashed(text));
        return typed.matches()
                ? Stream.of("19", "20")
                        .flatMap(
                                century -> read(typed.group(1) + century + typed.group(2)).stream())
                        .toList()
                : List.of();
    }

    /** With dashes between day, month and year, also where only digits were typed. */
    private static String dashed(String text) {
        return text.strip()
                .replaceAll("[\\s./-]+", "-")
                .replaceFirst("^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$", "$1-$2-$3");
    }
}
