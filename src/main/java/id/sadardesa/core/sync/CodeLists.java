package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lists of codes that travel by their words, each with the version that this program knows. A
 * word that is added makes a new version; a word never changes its meaning.
 */
final class CodeLists {
    static final Map<String, Integer> VERSIONS =
            Map.of(
                    "appointment",
                    1,
                    "cause",
                    1,
                    "funding",
                    1,
                    "kind",
                    1,
                    "post",
                    1,
                    "programme",
                    1,
                    "seat",
                    1,
                    "sector",
                    1,
                    "segment",
                    1,
                    "state",
                    1);

    /** The words of a column, by {@code resource.column}. */
    private static final Map<String, Set<String>> WORDS = words();

    private CodeLists() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        words.put("villages.kind", names(Village.Kind.values()));
        words.put("seats.seat", names(Seat.values()));
        words.put("people.sex", names(Sex.values()));
        words.put("posts.kind", names(PostKind.values()));
        words.put("posts.appointment", names(Appointment.values()));
        words.put("participations.segment", names(Segment.values()));
        words.put("steps.state", names(State.values()));
        words.put("steps.cause", names(EndCause.values()));
        words.put("terms.programmes", names(Programme.values()));
        words.put("terms.funding", names(Funding.values()));
        words.put("terms.sector", names(Sector.values()));
        words.put("tombstones.resource", resources());
        return words;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> resources() {
        return Arrays.stream(Resource.values())
                .map(Resource::wire)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @throws Problem when the sender's program is newer than this one
     */
    static void refuseNewer(Map<String, Integer> theirs) {
        theirs.forEach(
                (list, version) -> {
                    Integer known = VERSIONS.get(list);
                    if (known == null || version > known) {
                        throw Problem.of("sync.import.codes", list, version);
                    }
                });
    }

    /**
     * @throws Problem when a cell has a word that its list does not know
     */
    static void refuseUnknown(Resource resource, Field field, String cell) {
        Set<String> known = WORDS.get(resource.wire() + "." + field.name());
        if (known == null || cell.isEmpty()) {
            return;
        }
        for (String word : cell.split(",", -1)) {
            if (!known.contains(word)) {
                throw Problem.of("sync.import.word", word, resource.path(), field.name());
            }
        }
    }

    static String say(Map<String, Integer> lists) {
        return new TreeMap<>(lists)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    static Map<String, Integer> read(String said) {
        Map<String, Integer> lists = new HashMap<>();
        for (String one : said.split(" ", -1)) {
            int at = one.indexOf('=');
            lists.put(one.substring(0, at), Integer.valueOf(one.substring(at + 1)));
        }
        return lists;
    }
}
