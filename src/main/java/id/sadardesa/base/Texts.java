package id.sadardesa.base;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** One language: turns a {@link Text}, an amount or a date into what a person reads. */
public final class Texts {
    /** Indonesian, the language of every official paper. */
    public static final Locale INDONESIAN = new Locale("id", "ID");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "id.sadardesa.messages",
                        new Locale(locale.getLanguage()),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts indonesian() {
        return new Texts(INDONESIAN);
    }

    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    /** The texts of a language code, {@code id} or {@code en}. */
    public static Texts of(String language) {
        return "en".equals(language) ? english() : indonesian();
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String get(Text text) {
        return get(text.key(), text.values().toArray());
    }

    /** The sentence of a key; an unknown key is a bug and says so. */
    public String get(String key, Object... values) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No text for key " + key, e);
        }
        Object[] said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = stopped(say(values[i]), pattern.contains("{" + i + "}."));
        }
        return new MessageFormat(pattern, locale).format(said);
    }

    /** A name that ends with a full stop, S.E., closes a sentence without another one. */
    private static Object stopped(Object value, boolean stops) {
        return stops && value instanceof String text && text.endsWith(".")
                ? text.substring(0, text.length() - 1)
                : value;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private Object say(Object value) {
        if (value instanceof Text t) {
            return get(t);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(v -> say(v).toString()).collect(Collectors.joining(", "));
        }
        if (value instanceof LocalDate d) {
            return date(d);
        }
        if (value instanceof LocalDateTime t) {
            return MOMENT.format(t);
        }
        if (value instanceof Rupiah r) {
            return rupiah(r);
        }
        if (value instanceof Period p) {
            return month(p);
        }
        return value instanceof Number ? value : value.toString();
    }

    /**
     * {@code Rp 23.110,85}, or {@code -Rp 23.110,85} where it is given back; whole amounts without
     * sen would hide them, so the sen are always shown. The space does not break, so that no line
     * ends between the sign and its number.
     */
    public String rupiah(Rupiah amount) {
        BigDecimal value = amount.value();
        return (value.signum() < 0 ? "-Rp\u00a0" : "Rp\u00a0") + decimal(value.abs(), 2);
    }

    /** A number with this language's separators and a fixed number of decimals. */
    public String decimal(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** {@code 28-09-2021}, the form of lists and tables. */
    public String date(LocalDate date) {
        return SHORT.format(date);
    }

    /** {@code 28 September 2021}, the form of letters. */
    public String longDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** {@code Sep 21}, where little room is. */
    public String shortMonth(Period period) {
        return DateTimeFormatter.ofPattern("MMM yy", locale).format(period.month());
    }

    /** {@code September 2021}. */
    public String month(Period period) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(period.month());
    }
}
