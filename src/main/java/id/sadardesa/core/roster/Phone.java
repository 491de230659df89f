package id.sadardesa.core.roster;

import java.util.regex.Pattern;

/** How telephone numbers look: 08 or 628 and 9 to 14 digits (BPJS correction sheet). */
public final class Phone {
    private static final Pattern STRAY = Pattern.compile("[\\s+().-]");
    private static final Pattern SHAPE = Pattern.compile("(08|628)\\d{6,12}");

    private Phone() {}

    /** Whether a text is such a number, however it is grouped. */
    public static boolean fits(String typed) {
        return SHAPE.matcher(STRAY.matcher(typed).replaceAll("")).matches();
    }
}
