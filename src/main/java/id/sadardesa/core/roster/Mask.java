package id.sadardesa.core.roster;

import java.util.regex.Pattern;

/**
 * What is shown of a secret value: enough to know it again, never enough to use it. Whatever stands
 * in a secret column is masked, whether it reads as such a value or not.
 */
final class Mask {
    private static final int SHOWN = 4;

    /** A number as long as a KPJ or a NIK, in one piece or in groups. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .']?\\d){10,}");

    private Mask() {}

    /** The text of a column, masked when the column is secret. */
    static String of(Column column, String text) {
        String bare = text.strip();
        return switch (column) {
            case NIK, PHONE, NPWP -> ends(bare);
            case KPJ -> tail(bare);
            case MOTHER -> bare.isEmpty() ? "" : bare.substring(0, 1) + "***";
            default -> numbers(text);
        };
    }

    /** A text from anywhere, with its long numbers masked: columns are shifted in some files. */
    static String numbers(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(number -> ends(number.group()));
    }

    /** {@code 3516********0001}. */
    static String ends(String text) {
        return text.length() <= 2 * SHOWN
                ? "*".repeat(text.length())
                : text.substring(0, SHOWN) + tail(text.substring(SHOWN));
    }

    /** {@code *******0018}. */
    static String tail(String text) {
        int hidden = text.length() <= SHOWN ? text.length() : text.length() - SHOWN;
        return "*".repeat(hidden) + text.substring(hidden);
    }
}
