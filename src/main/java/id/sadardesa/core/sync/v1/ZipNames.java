package id.sadardesa.core.sync.v1;

import java.util.regex.Pattern;

/** The numbers and names of a ZIP of format 1: nothing packed, no folder above, nothing hidden. */
final class ZipNames {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int STORED = 0;

    /** 1 January 1980, the first day that a ZIP knows. */
    static final int DAY = 0x0021;

    static final int VERSION = 10;
    static final int MOST_ENTRIES = 65_000;
    static final long MOST_BYTES = 0xFFFF_FFF0L;

    private static final Pattern NAME =
            Pattern.compile("([a-z0-9][a-z0-9_-]{0,79}/)?[a-z0-9][a-z0-9_.-]{0,99}");

    private ZipNames() {}

    static boolean allows(String name) {
        return NAME.matcher(name).matches() && !name.contains("..");
    }
}
