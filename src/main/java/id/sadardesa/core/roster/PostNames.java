package id.sadardesa.core.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of posts met in one file, each read once. */
final class PostNames {
    private static final int LONGEST_NAME = 4;

    private final Map<String, Optional<PostReader.Reading>> known = new HashMap<>();

    /** "Kaur Keuangan Desa Kalen" in Kalen is a Kaur Keuangan. */
    Optional<PostReader.Reading> read(String text, String village) {
        return known.computeIfAbsent(
                text + "|" + village,
                key ->
                        shorter(text, village).stream()
                                .map(PostReader::read)
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    /** The text itself, then without the village's name, then without "desa" too. */
    private static List<String> shorter(String text, String village) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        List<String> tries = new ArrayList<>(List.of(text));
        int end = words.size() - named(words, village);
        tries.add(String.join(" ", words.subList(0, end)));
        if (end > 1
                && List.of("desa", "kelurahan").contains(ColumnTitle.fold(words.get(end - 1)))) {
            tries.add(String.join(" ", words.subList(0, end - 1)));
        }
        return tries;
    }

    /** How many words at the end are the village's name. */
    private static int named(List<String> words, String village) {
        String name = ColumnTitle.fold(village).replace(" ", "");
        for (int n = 1; n <= LONGEST_NAME && n < words.size(); n++) {
            List<String> tail = words.subList(words.size() - n, words.size());
            if (ColumnTitle.fold(String.join("", tail)).replace(" ", "").equals(name)) {
                return n;
            }
        }
        return 0;
    }
}
