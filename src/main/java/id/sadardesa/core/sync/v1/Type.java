package id.sadardesa.core.sync.v1;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a cell of a resource may hold; an empty cell says that there is no value. */
public enum Type {
    ID("string"),
    TEXT("string"),
    /** A word of a code list, {@code KADES}. */
    CODE("string"),
    /** {@code 2026-03-10}. */
    DATE("date"),
    /** The sender's local time, {@code 2026-03-10T10:00:05}. */
    MOMENT("datetime"),
    /** {@code true} or {@code false}. */
    FLAG("boolean"),
    WHOLE("integer"),
    /** Rupiah with two decimals, {@code 4279787.17}. */
    AMOUNT("number"),
    /** The SHA-256 of a photo's bytes; the photo is {@code photos/<sha256>.jpg}. */
    PHOTO("string");

    private static final int LONGEST = 10_000;

    /** The letters of a date: no year before the first or after 9999. */
    private static final int DAY = 10;

    private static final DateTimeFormatter MOMENTS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_,]{1,80}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern MONEY = Pattern.compile("-?\\d{1,16}\\.\\d{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final String schema;

    Type(String schema) {
        this.schema = schema;
    }

    /** The name of the type in a Table Schema. */
    String schema() {
        return schema;
    }

    boolean takes(String cell) {
        return switch (this) {
            case ID -> isId(cell);
            case TEXT -> cell.length() <= LONGEST;
            case CODE -> WORD.matcher(cell).matches();
            case DATE -> isDate(cell);
            case MOMENT -> isMoment(cell);
            case FLAG -> cell.equals("true") || cell.equals("false");
            case WHOLE -> NUMBER.matcher(cell).matches();
            case AMOUNT -> MONEY.matcher(cell).matches();
            case PHOTO -> HASH.matcher(cell).matches();
        };
    }

    /** The cell for a value as the database says it. */
    String cell(String value) {
        return switch (this) {
            case FLAG -> value.equalsIgnoreCase("true") ? "true" : "false";
            case AMOUNT -> new BigDecimal(value).setScale(2).toPlainString();
            default -> value;
        };
    }

    private static boolean isId(String cell) {
        try {
            return UUID.fromString(cell).toString().equals(cell);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Always with seconds, never with parts of them. */
    public static String moment(LocalDateTime at) {
        return MOMENTS.format(at);
    }

    private static boolean isMoment(String cell) {
        try {
            return cell.length() > DAY
                    && isDate(cell.substring(0, DAY))
                    && moment(LocalDateTime.parse(cell)).equals(cell);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(String cell) {
        try {
            LocalDate date = LocalDate.parse(cell);
            return date.getYear() >= 1 && date.toString().equals(cell) && cell.length() == DAY;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
