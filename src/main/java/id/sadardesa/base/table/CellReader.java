package id.sadardesa.base.table;

import id.sadardesa.base.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Turns the XML of one cell into its {@link Cell}. */
final class CellReader {
    private static final int LONGEST_NUMBER = 60;
    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final String file;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean since1904;
    private final Allowance budget;

    CellReader(
            String file,
            SharedStrings strings,
            CellStyles styles,
            boolean since1904,
            Allowance budget) {
        this.file = file;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.budget = budget;
    }

    /** Reads up to the end of the cell whose start tag the part is at. */
    Cell read(XmlPart xml, int row, String type, int style) throws XMLStreamException {
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("is")) {
                value = text(xml, row);
            } else if (xml.isStart()) {
                skip(xml, row);
            }
        }
        return value.isEmpty() ? Cell.BLANK : cell(type, style, value);
    }

    private String text(XmlPart xml, int row) throws XMLStreamException {
        String text = xml.text(budget.limits().cellChars());
        if (text == null) {
            throw Problem.of("table.limit.cell", file, row, budget.limits().cellChars());
        }
        return text;
    }

    /** Formulas are stepped over: the value that was last calculated stands beside them. */
    private void skip(XmlPart xml, int row) throws XMLStreamException {
        text(xml, row);
    }

    private Cell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> Cell.text(plain(shared(value)));
            case "str", "inlineStr" -> Cell.text(plain(value));
            case "b" ->
                    new Cell(
                            Cell.Kind.BOOLEAN,
                            value.equals("1") ? "TRUE" : "FALSE",
                            null,
                            null,
                            false);
            case "e" -> new Cell(Cell.Kind.ERROR, value, null, null, false);
            case "d" -> isoDay(value);
            default -> number(style, value.strip());
        };
    }

    private String shared(String index) {
        int number =
                index.length() < 10 && index.chars().allMatch(c -> c >= '0' && c <= '9')
                        ? Integer.parseInt(index)
                        : -1;
        String text = strings.at(number);
        if (text == null) {
            throw Problem.of("table.file.broken", file);
        }
        return text;
    }

    /** Excel stores control characters as {@code _x000D_}. */
    private static String plain(String text) {
        return text.contains("_x00")
                ? text.replace("_x000D_", "\r").replace("_x000A_", "\n").replace("_x0009_", "\t")
                : text;
    }

    private static Cell isoDay(String value) {
        try {
            return day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))), null);
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    private Cell number(int style, String value) {
        BigDecimal number = exact(value);
        if (number == null) {
            return Cell.text(value);
        }
        LocalDate day = styles.isDay(style) ? day(number) : null;
        return day == null
                ? new Cell(Cell.Kind.NUMBER, value, number, null, false)
                : day(day, number);
    }

    private static Cell day(LocalDate day, @Nullable BigDecimal serial) {
        String text =
                two(day.getDayOfMonth())
                        + "-"
                        + two(day.getMonthValue())
                        + "-"
                        + year(day.getYear());
        return new Cell(Cell.Kind.DATE, text, serial, day, false);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String year(int year) {
        return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
    }

    /** Null for what is no number, or one of a size that no office has written. */
    private static @Nullable BigDecimal exact(String value) {
        if (value.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return Math.abs((long) number.scale()) > 400 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * The day of a serial number; Excel's 29 February 1900 never was, and zero is a time of day.
     */
    private @Nullable LocalDate day(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        int days = serial.intValue();
        if (since1904) {
            return EPOCH_1904.plusDays(days);
        }
        if (days == 0 || days == 60) {
            return null;
        }
        return Objects.requireNonNull(EPOCH_1900).plusDays(days < 60 ? days + 1 : days);
    }
}
