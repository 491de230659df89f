package id.sadardesa.core.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name taken apart: titles before, the name itself, titles after. */
record PersonName(String name, @Nullable String before, @Nullable String after) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern STOPS = Pattern.compile("[.,]+$");
    private static final Set<String> BEFORE =
            Set.of(
                    "drs", "dra", "dr", "h", "hj", "hajjah", "haji", "ir", "prof", "kh", "k.h",
                    "drg", "ust");

    /**
     * S.Pd, S.Pd.I, A.Md.Kep, M.M, SE, SH, ST, MM: letters with a dot between, or a known short
     * form.
     */
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?i)([sma]\\.?"
                        + " ?(pd|h|e|t|m|i|p|kom|sos|ag|ip|ap|ak|kep|keb|gz|si|md|ma|hut|pt|kn|hum|psi|kes|farm|th|stat|ti|tr|ds|sn|akun|ikom)\\.?("
                        + " ?\\.?"
                        + " ?[a-z]{1,4}\\.?)*|amd|spd|skom|ssos|sag|skep|mpd|msi|se|sh|st|mm|mh|ma|sip|sap|lc|ba|phd|ners)\\.?");

    static PersonName of(String written) {
        String text = BLANKS.matcher(written.strip()).replaceAll(" ");
        text = text.startsWith("'") ? text.substring(1) : text;
        int comma = text.indexOf(',');
        String after = null;
        if (comma > 0 && isTitles(text.substring(comma + 1))) {
            after = text.substring(comma + 1).strip();
            text = text.substring(0, comma).strip();
        }
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        List<String> before = new ArrayList<>();
        while (words.size() > 1 && isBefore(words.get(0))) {
            before.add(words.remove(0));
        }
        List<String> behind = new ArrayList<>();
        while (words.size() > 1 && isDotted(words.get(words.size() - 1))) {
            behind.add(0, words.remove(words.size() - 1));
        }
        if (!behind.isEmpty()) {
            after = String.join(" ", behind) + (after == null ? "" : ", " + after);
        }
        return new PersonName(
                String.join(" ", words), before.isEmpty() ? null : String.join(" ", before), after);
    }

    private static boolean isBefore(String word) {
        String bare = STOPS.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return BEFORE.contains(bare)
                || (bare.contains(".") && BEFORE.containsAll(List.of(bare.split("\\.", -1))));
    }

    /** Without a comma only what has dots inside: a short word alone may be a name. */
    private static boolean isDotted(String word) {
        return word.indexOf('.') > 0
                && word.indexOf('.') < word.length() - 1
                && AFTER.matcher(word).matches();
    }

    private static boolean isTitles(String text) {
        for (String part : text.split(",", -1)) {
            if (!AFTER.matcher(part.strip()).matches()) {
                return false;
            }
        }
        return true;
    }
}
