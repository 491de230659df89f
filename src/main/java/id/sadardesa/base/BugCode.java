package id.sadardesa.base;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a bug that can be read over the phone, e.g. {@code BAKU-TIRO-MEDA}: the same place in
 * the same program always gives the same name, whatever the person typed.
 */
public final class BugCode {
    private static final String CONSONANTS = "BDGJKLMNPRST";
    private static final String VOWELS = "AEIOU";
    private static final int WORDS = 3;
    private static final int FRAMES = 6;

    private BugCode() {}

    /**
     * Three groups of four letters made from the kinds of trouble and where in the program they
     * arose.
     */
    public static String of(Throwable bug) {
        long seed = 1125899906842597L;
        for (char c : trace(bug, FRAMES).toCharArray()) {
            seed = 31 * seed + c;
        }
        seed ^= seed >>> 29;
        StringBuilder code = new StringBuilder();
        for (int syllable = 0; syllable < 2 * WORDS; syllable++) {
            if (syllable > 0 && syllable % 2 == 0) {
                code.append('-');
            }
            code.append(CONSONANTS.charAt((int) Long.remainderUnsigned(seed, CONSONANTS.length())));
            seed = Long.divideUnsigned(seed, CONSONANTS.length());
            code.append(VOWELS.charAt((int) Long.remainderUnsigned(seed, VOWELS.length())));
            seed = Long.divideUnsigned(seed, VOWELS.length());
        }
        return code.toString();
    }

    /**
     * The places of the bug without its messages, which may hold a name or a NIK: fit for a log.
     */
    public static String trace(Throwable bug) {
        return trace(bug, Integer.MAX_VALUE);
    }

    private static String trace(Throwable bug, int frames) {
        return Stream.iterate(bug, t -> t != null, Throwable::getCause)
                .limit(8)
                .map(t -> t.getClass().getName() + places(t, frames))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String places(Throwable bug, int frames) {
        return Stream.of(bug.getStackTrace())
                .limit(frames)
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining());
    }
}
