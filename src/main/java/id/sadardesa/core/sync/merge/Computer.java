package id.sadardesa.core.sync.merge;

import java.util.UUID;

/**
 * How the computers of one office, which have one name, are told apart: by a short sign of each.
 */
public final class Computer {
    private static final int SIGN = 4;

    private Computer() {}

    /** The name of an office and the sign of one of its computers. */
    public static String called(String office, UUID computer) {
        return office + " (" + sign(computer) + ")";
    }

    /** The last letters of its id. */
    static String sign(UUID computer) {
        String id = computer.toString();
        return id.substring(id.length() - SIGN);
    }

    static boolean isCalled(String name, UUID computer) {
        return name.endsWith(" (" + sign(computer) + ")");
    }
}
