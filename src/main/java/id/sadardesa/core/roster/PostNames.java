package id.sadardesa.core.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of posts met in one file, each read once. */
final class PostNames {
    private final Map<String, Optional<PostReader.Reading>> known = new HashMap<>();

    /** "Kaur Keuangan Desa Kalen" in Kalen is a Kaur Keuangan. */
    Optional<PostReader.Reading> read(String text, String village) {
        return known.computeIfAbsent(
                text + "|" + village,
                key -> PostReader.read(text).or(() -> PostReader.read(without(text, village))));
    }

    private static String without(String text, String village) {
        String name = Pattern.quote(village);
        String tail =
                "(?i)\\s+(desa|kelurahan)\\s+" + name + "\\s*$|\\s+" + name + "\\s*$|\\s+desa\\s*$";
        return text.replaceAll(tail, "");
    }
}
