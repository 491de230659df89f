package id.sadardesa.core.roster;

import id.sadardesa.base.table.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as villages write them: day, month, year in this order, or year first; the month as
 * number or Indonesian word. What fits no form, or two, is not read: nothing is guessed.
 */
final class DateReader {
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("peb", 2),
                    Map.entry("mar", 3),
                    Map.entry("mrt", 3),
                    Map.entry("apr", 4),
                    Map.entry("mei", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("agu", 8),
                    Map.entry("ags", 8),
                    Map.entry("agt", 8),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("spt", 9),
                    Map.entry("okt", 10),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("nop", 11),
                    Map.entry("des", 12),
                    Map.entry("dec", 12));

    private static final Pattern FIVE = Pattern.compile("\\d{5}");
    private static final Pattern EIGHT = Pattern.compile("\\d{8}");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})");
    private static final Pattern MONTH_WORD =
            Pattern.compile(
                    "(\\d{1,2})\\s*[-/., ]?\\s*([a-z]{3,10})\\.?\\s*[-/., ]?\\s*(\\d{4}|\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("[ t]\\d{1,2}[:.]\\d{2}([:.]\\d{2})?(\\.0+)?z?$");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private final LocalDate today;
    private final boolean birth;

    private DateReader(LocalDate today, boolean birth) {
        this.today = today;
        this.birth = birth;
    }

    /** For birth dates: of two digits, the year that makes the person 17 to 90 years old. */
    static DateReader births(LocalDate today) {
        return new DateReader(today, true);
    }

    /** For decrees and terms: of two digits, the year nearest to now, at most ten years ahead. */
    static DateReader terms(LocalDate today) {
        return new DateReader(today, false);
    }

    Optional<LocalDate> read(Cell cell) {
        if (cell.date() != null) {
            return Optional.of(cell.date());
        }
        BigDecimal number = cell.number();
        return number == null ? read(cell.text()) : serial(number);
    }

    /**
     * A day number whose format was lost: 7000 (1919) to 73000 (2099); eight digits are a date in
     * digits.
     */
    private Optional<LocalDate> serial(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        long days = number.longValue();
        return days >= 7_000 && days <= 73_000
                ? Optional.of(EXCEL.plusDays(days))
                : digits(number.toPlainString());
    }

    Optional<LocalDate> read(String written) {
        String text =
                written.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('\u00a0', ' ')
                        .replace('\u2013', '-');
        text = text.startsWith("'") ? text.substring(1) : text;
        text = TIME.matcher(text).replaceFirst("").strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher word = MONTH_WORD.matcher(text);
        if (word.matches()) {
            return month(word.group(2))
                    .flatMap(m -> day(word.group(3), Integer.toString(m), word.group(1)));
        }
        return FIVE.matcher(text).matches() ? serial(new BigDecimal(text)) : digits(text);
    }

    private static Optional<Integer> month(String word) {
        String[] full = {
            "januari",
            "februari",
            "pebruari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "nopember",
            "desember",
            "january",
            "february",
            "march",
            "june",
            "july",
            "august",
            "october",
            "december",
            "agst",
            "sept",
            "agus",
            "okto"
        };
        Integer number = MONTHS.get(word.substring(0, 3));
        boolean known = word.length() == 3;
        for (String name : full) {
            known |= name.equals(word);
        }
        return known ? Optional.ofNullable(number) : Optional.empty();
    }

    /** Eight digits: read only when one of the two orders gives a date. */
    private Optional<LocalDate> digits(String text) {
        if (!EIGHT.matcher(text).matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> yearFirst =
                day(text.substring(0, 4), text.substring(4, 6), text.substring(6))
                        .filter(this::sensible);
        Optional<LocalDate> dayFirst =
                day(text.substring(4), text.substring(2, 4), text.substring(0, 2))
                        .filter(this::sensible);
        return yearFirst.isPresent() && dayFirst.isPresent()
                ? Optional.empty()
                : yearFirst.or(() -> dayFirst);
    }

    private boolean sensible(LocalDate date) {
        return date.isAfter(today.minusYears(120)) && date.isBefore(today.plusYears(30));
    }

    private Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            LocalDate date =
                    LocalDate.of(
                            year.length() == 4 ? number : 2000 + number,
                            Integer.parseInt(month),
                            Integer.parseInt(day));
            return Optional.of(year.length() == 4 ? date : century(date)).filter(this::sensible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate century(LocalDate young) {
        LocalDate old = young.minusYears(100);
        if (birth) {
            boolean grown = !young.plusYears(17).isAfter(today);
            return grown || old.isBefore(today.minusYears(110)) ? young : old;
        }
        return young.isAfter(today.plusYears(10)) ? old : young;
    }
}
