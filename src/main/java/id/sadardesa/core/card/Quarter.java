package id.sadardesa.core.card;

import java.util.regex.Pattern;

/** RT and RW with their numbers, e.g. {@code RT 02/RW 01}: one thing that no line may break. */
final class Quarter {
    private static final String ONE = "\\bR[TW]\\b[\\s.]*\\d+";
    private static final Pattern NAMED =
            Pattern.compile(ONE + "(\\s*/?\\s*" + ONE + ")?", Pattern.CASE_INSENSITIVE);

    private Quarter() {}

    /** The same text with no-break spaces between RT, RW and their numbers. */
    static String together(String text) {
        return NAMED.matcher(text).replaceAll(found -> found.group().replaceAll("\\s+", "\u00a0"));
    }
}
