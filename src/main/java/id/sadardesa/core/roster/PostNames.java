package id.sadardesa.core.roster;

import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of posts met in one file, each read once. */
final class PostNames {
    private static final int LONGEST_NAME = 4;
    private static final String OFFICE = " kecamatan";

    private final Map<String, Optional<PostReader.Reading>> known = new HashMap<>();

    /**
     * "Kaur Keuangan Desa Kalen" in Kalen is a Kaur Keuangan, and "PPNPN" in the kecamatan's own
     * office is one of its staff.
     *
     * @param village where the post is held, null when nobody said
     */
    Optional<PostReader.Reading> read(String text, @Nullable Village village) {
        String name = village == null ? "" : village.name();
        boolean office = village != null && village.kind() == Village.Kind.KECAMATAN;
        return known.computeIfAbsent(
                text + "|" + name + "|" + office,
                key ->
                        (office ? List.of(text + OFFICE, text) : shorter(text, name))
                                .stream()
                                        .map(PostReader::read)
                                        .flatMap(Optional::stream)
                                        .map(read -> office ? staff(read) : read)
                                        .findFirst());
    }

    /** Who cleans or guards the office of the kecamatan is one of its staff, not of a village. */
    private static PostReader.Reading staff(PostReader.Reading read) {
        return read.kind().seat() == Seat.STAF
                ? new PostReader.Reading(PostKind.KEC_HONORER, read.appointment(), read.unit())
                : read;
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
