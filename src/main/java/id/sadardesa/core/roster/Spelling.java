package id.sadardesa.core.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How names are made alike for searching: diacritics, apostrophes, old spelling, doubled letters,
 * and the many Muhammads.
 */
public final class Spelling {
    private static final String MUHAMMAD = "muhamad";

    /** Already folded: each is one of the ways a Muhammad is written. */
    private static final Set<String> MUHAMMADS =
            Set.of(
                    "muh",
                    "moh",
                    "mohd",
                    "muhd",
                    "muhamad",
                    "mohamad",
                    "muhamat",
                    "mohamat",
                    "muhamed",
                    "mohamed",
                    "muchamad",
                    "mochamad",
                    "moch",
                    "much",
                    "muchamat",
                    "mokhamad",
                    "mukhamad",
                    "mh",
                    "md");

    private Spelling() {}

    /** One lower-case line of letters, digits and single blanks, spelled the one way. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (String word : words(text)) {
            if (!folded.isEmpty()) {
                folded.append(' ');
            }
            folded.append(foldWord(word));
        }
        return folded.toString();
    }

    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int letter = plain.codePointAt(i);
            if (isWord(letter)) {
                word.appendCodePoint(letter);
            } else if (!isSilent(letter) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isWord(int letter) {
        int kind = Character.getType(letter);
        return Character.isLetter(letter)
                || kind == Character.DECIMAL_DIGIT_NUMBER
                || kind == Character.LETTER_NUMBER
                || kind == Character.OTHER_NUMBER;
    }

    /** Diacritics and apostrophes stand inside a word and leave no trace. */
    private static boolean isSilent(int letter) {
        int kind = Character.getType(letter);
        return kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK
                || kind == Character.ENCLOSING_MARK
                || "'\u2018\u2019`\u02bc".indexOf(letter) >= 0;
    }

    private static String foldWord(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        String plain = undouble(word);
        if (MUHAMMADS.contains(plain)) {
            return MUHAMMAD;
        }
        return letters(plain);
    }

    /** The ways a half-typed word may stand in a folded line. */
    static List<String> typed(String word) {
        String plain = undouble(word);
        List<String> ways = new ArrayList<>();
        ways.add(Character.isDigit(word.charAt(0)) ? word : letters(plain));
        if (plain.length() >= 2 && MUHAMMADS.stream().anyMatch(m -> m.startsWith(plain))) {
            ways.add(MUHAMMAD);
        }
        return ways;
    }

    private static String letters(String word) {
        return word.replace("oe", "u")
                .replace("dj", "j")
                .replace("tj", "c")
                .replace("sj", "sy")
                .replace("sy", "s")
                .replace("sh", "s")
                .replace("kh", "h")
                .replace("ch", "h")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replace('v', 'f')
                .replace('y', 'i')
                .replace('z', 's')
                .replace('q', 'k');
    }

    private static String undouble(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i == 0 || c != word.charAt(i - 1) || Character.isDigit(c)) {
                single.append(c);
            }
        }
        return single.toString();
    }
}
