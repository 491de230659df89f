package id.sadardesa.core.claim;

import id.sadardesa.core.roster.Heir;
import java.util.regex.Pattern;

/** Tells the name of one person, with titles or without, from a list of several. */
final class OneName {
    /** {@code S.Pd}, {@code SE}, {@code M.Kes.} */
    private static final Pattern TITLE = Pattern.compile("\\p{L}*\\..*|\\p{Lu}{1,3}");

    private OneName() {}

    /** A semicolon, or a comma before what is no title, makes it more than one name. */
    static boolean is(String typed) {
        if (typed.indexOf(';') >= 0 || typed.lines().count() > 1) {
            return false;
        }
        String[] parts = typed.split(",", -1);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (Heir.Relation.read(part).isPresent() || !TITLE.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }
}
