package id.sadardesa.core.coverage;

import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everybody the office answers for on a day, and who protects them. Each person stands in one
 * village, that of the senior post, so that the villages add up to the office.
 *
 * @param villages those looked at, also where nobody is exposed
 * @param standings where every participation stood that day
 * @param people whoever holds a post or takes part that day, by village, post and name
 */
public record Overview(
        LocalDate day, Standings standings, List<Village> villages, List<Coverage> people) {
    public Overview {
        villages = List.copyOf(villages);
        people = List.copyOf(people);
    }

    /** Those whom nobody protects. */
    public List<Coverage> exposed() {
        return people.stream().filter(Coverage::exposed).toList();
    }

    /** Those whom BPJS Ketenagakerjaan protects. */
    public Set<UUID> covered() {
        return people.stream()
                .filter(Coverage::covered)
                .map(Coverage::id)
                .collect(Collectors.toSet());
    }

    public int count(Guard guard) {
        return (int) people.stream().filter(one -> one.guard() == guard).count();
    }

    /** The same by person; people for whom the office does not answer are absent. */
    public Map<UUID, Coverage> byPerson() {
        return people.stream().collect(Collectors.toMap(Coverage::id, Function.identity()));
    }

    /** How many are exposed for each cause; a cause that nobody has is absent. */
    public Map<Cause, Integer> causes() {
        Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
        for (Coverage one : people) {
            Cause cause = one.cause();
            if (cause != null && cause.exposes()) {
                counts.merge(cause, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The villages in which nobody is on record. */
    public List<Village> unlisted() {
        return villages.stream()
                .filter(village -> village.kind() != Village.Kind.KECAMATAN)
                .filter(village -> people.stream().noneMatch(one -> one.in(village)))
                .toList();
    }

    /** The same of one village. */
    public Overview in(Village village) {
        return new Overview(
                day,
                standings,
                villages.stream().filter(one -> one.id().equals(village.id())).toList(),
                people.stream().filter(one -> one.in(village)).toList());
    }
}
