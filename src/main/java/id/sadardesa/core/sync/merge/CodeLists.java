package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Marital;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lists of codes that travel by their words, each with the version that this program knows. A
 * word that is added makes a new version; a word never changes its meaning.
 */
public final class CodeLists {
    public static final Map<String, Integer> VERSIONS =
            Map.ofEntries(
                    Map.entry("appointment", 1),
                    Map.entry("blood", 1),
                    Map.entry("cause", 1),
                    Map.entry("conflict", 1),
                    Map.entry("funding", 1),
                    Map.entry("kind", 1),
                    Map.entry("marital", 1),
                    Map.entry("outcome", 1),
                    Map.entry("post", 1),
                    Map.entry("programme", 1),
                    Map.entry("reason", 1),
                    Map.entry("relation", 1),
                    Map.entry("seat", 1),
                    Map.entry("sector", 1),
                    Map.entry("segment", 1),
                    Map.entry("state", 1));

    /** The words of each column; a column that is no list of codes has none. */
    private static final Map<Resource, List<Set<String>>> COLUMNS = columns();

    private CodeLists() {}

    private static Map<Resource, List<Set<String>>> columns() {
        Map<String, Set<String>> words = words();
        Map<Resource, List<Set<String>>> columns = new EnumMap<>(Resource.class);
        for (Resource resource : Resource.values()) {
            columns.put(
                    resource,
                    resource.fields().stream()
                            .map(
                                    field ->
                                            words.getOrDefault(
                                                    resource.wire() + "." + field.name(),
                                                    Set.<String>of()))
                            .toList());
        }
        return columns;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        words.put("villages.kind", names(Village.Kind.values()));
        words.put("seats.seat", names(Seat.values()));
        words.put("people.sex", names(Sex.values()));
        words.put("people.marital", names(Marital.values()));
        words.put("people.blood", names(Blood.values()));
        words.put("heirs.relation", names(Heir.Relation.values()));
        words.put("posts.kind", names(PostKind.values()));
        words.put("posts.appointment", names(Appointment.values()));
        words.put("participations.segment", names(Segment.values()));
        words.put("steps.state", names(State.values()));
        words.put("steps.cause", names(EndCause.values()));
        words.put("terms.programmes", names(Programme.values()));
        words.put("terms.funding", names(Funding.values()));
        words.put("terms.sector", names(Sector.values()));
        words.put("tombstones.resource", resources());
        words.put("conflicts.resource", resources());
        words.put("conflicts.kind", names(Conflict.Kind.values()));
        words.put("conflicts.state", names(Conflict.State.values()));
        words.put("decisions.outcome", names(Verdict.Outcome.values()));
        words.put("decisions.reason", names(Refusal.values()));
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
     * Looks at which versions of the lists a sender uses.
     *
     * @throws Problem when the sender's program is newer than this one
     */
    public static void refuseNewer(Map<String, Integer> theirs) {
        new TreeMap<>(theirs)
                .forEach(
                        (list, version) -> {
                            int known = VERSIONS.getOrDefault(list, 0);
                            if (version > known || known == 0) {
                                throw Problem.of("sync.import.codes", list, version, known);
                            }
                        });
    }

    /**
     * @throws Problem when a cell has a word that its list does not know
     */
    static void refuseUnknown(Resource resource, String[] cells) {
        List<Set<String>> columns = COLUMNS.get(resource);
        for (int i = 0; i < cells.length; i++) {
            Set<String> known = columns == null ? Set.of() : columns.get(i);
            if (!known.isEmpty() && !cells[i].isEmpty() && !known.contains(cells[i])) {
                refuseUnknown(resource, resource.fields().get(i), known, cells[i]);
            }
        }
    }

    private static void refuseUnknown(
            Resource resource, Field field, Set<String> known, String cell) {
        for (String word : cell.split(",", -1)) {
            if (!known.contains(word)) {
                throw Problem.of("sync.import.word", word, resource.path(), field.name());
            }
        }
    }

    public static String say(Map<String, Integer> lists) {
        return new TreeMap<>(lists)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    public static Map<String, Integer> read(String said) {
        Map<String, Integer> lists = new HashMap<>();
        for (String one : said.split(" ", -1)) {
            int at = one.indexOf('=');
            lists.put(one.substring(0, at), Integer.valueOf(one.substring(at + 1)));
        }
        return lists;
    }
}
