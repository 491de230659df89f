package id.sadardesa.core.reconcile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as an identity card spells them: letter by letter, whatever stands between the letters. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['\u2018\u2019`\u02bc]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String joined = SILENT.matcher(bare).replaceAll("");
        return BETWEEN.matcher(joined).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    /** A name of a list in capitals, written as ours are: lists must not undo what was typed. */
    static String like(String ours, String theirs) {
        boolean loud = theirs.equals(theirs.toUpperCase(Locale.ROOT));
        if (!loud || ours.equals(ours.toUpperCase(Locale.ROOT))) {
            return theirs;
        }
        StringBuilder name = new StringBuilder(theirs.length());
        boolean begins = true;
        for (int i = 0; i < theirs.length(); i++) {
            char letter = theirs.charAt(i);
            name.append(begins ? letter : Character.toLowerCase(letter));
            begins = !Character.isLetter(letter) && letter != '\'' && letter != '\u2019';
        }
        return name.toString();
    }
}
