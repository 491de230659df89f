package id.sadardesa.core.report;

import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts a day: everybody once, under the post that the participation rests on, or else the most
 * senior one. Due are the seats of the village where they are stated, less those held by civil
 * servants (PP 70/2015: Taspen) and by people who are counted under another post; never fewer than
 * those who hold it and are no civil servants, who are all that is known where it is not stated.
 */
final class Recap {
    /** What is known of one kind of seat in one village. */
    private static final class Tally {
        int counted;
        int elsewhere;
        int holders;
    }

    private record Place(UUID village, Seat seat) {}

    private final LocalDate day;
    private final Map<UUID, Post> posts;
    private final Map<UUID, Participation> open;
    private final Map<UUID, Coverage> coverages;
    private final Map<Place, Tally> tallies = new HashMap<>();
    private final Map<UUID, Map<PostGroup, Count>> states = new HashMap<>();
    private final Map<UUID, List<Coverage>> counted = new HashMap<>();

    /**
     * @param coverages who protected whom that day, by person
     */
    Recap(
            LocalDate day,
            Map<UUID, Post> posts,
            List<Participation> participations,
            Map<UUID, Coverage> coverages) {
        this.day = day;
        this.posts = posts;
        this.coverages = coverages;
        this.open = openOn(day, participations);
    }

    /** The participation of each person that stands on a day; wages go before own work. */
    static Map<UUID, Participation> openOn(LocalDate day, List<Participation> participations) {
        Map<UUID, Participation> open = new HashMap<>();
        participations.stream()
                .filter(one -> !one.on(day).over())
                .sorted(
                        Comparator.comparing(Participation::segment)
                                .reversed()
                                .thenComparing(Participation::firstMonth))
                .forEach(one -> open.put(one.personId(), one));
        return open;
    }

    /**
     * Counts a person. Who has left the post fills no seat any more, even while the participation
     * goes on: otherwise a successor who is not insured would be hidden.
     */
    void add(RosterLine line) {
        Optional<Post> counted = countedUnder(line);
        for (Post post : line.posts()) {
            Tally tally = tally(post);
            tally.holders++;
            if (line.person().asn() || !isSame(counted, post)) {
                tally.elsewhere++;
            }
        }
        counted.ifPresent(post -> count(line.person(), post));
    }

    private void count(Person person, Post post) {
        if (!person.asn()) {
            tally(post).counted++;
        }
        Coverage coverage = coverages.get(person.id());
        if (coverage != null) {
            counted.computeIfAbsent(post.villageId(), id -> new ArrayList<>()).add(coverage);
            states.computeIfAbsent(post.villageId(), id -> new EnumMap<>(PostGroup.class))
                    .merge(post.kind().group(), Count.of(coverage), Count::plus);
        }
    }

    /** Those whom it counted, by village; civil servants too, who are missed by nobody. */
    Map<UUID, List<Coverage>> counted() {
        return counted;
    }

    /** A second post of the same kind in the same village takes a second seat all the same. */
    private static boolean isSame(Optional<Post> counted, Post post) {
        return counted.filter(one -> one.id().equals(post.id())).isPresent();
    }

    private Optional<Post> countedUnder(RosterLine line) {
        return Optional.ofNullable(open.get(line.person().id()))
                .map(participation -> posts.get(participation.postId()))
                .filter(post -> post.heldOn(day))
                .or(
                        () ->
                                line.posts().stream()
                                        .filter(post -> post.kind().group() != PostGroup.RENTAN)
                                        .findFirst());
    }

    private Tally tally(Post post) {
        return tallies.computeIfAbsent(
                new Place(post.villageId(), post.kind().seat()), place -> new Tally());
    }

    VillageCount of(Village village) {
        Map<PostGroup, Count> groups = new EnumMap<>(PostGroup.class);
        groups.putAll(states.getOrDefault(village.id(), Map.of()));
        for (Seat seat : Seat.values()) {
            groups.merge(seat.group(), Count.due(due(village, seat)), Count::plus);
        }
        groups.replaceAll((group, count) -> count.settled());
        int missing = groups.values().stream().mapToInt(Count::missing).sum();
        return new VillageCount(village, groups, Math.min(missing, vacant(village)));
    }

    /** The seats that nobody holds, not even somebody who counts under another post. */
    private int vacant(Village village) {
        return village.seats().entrySet().stream()
                .mapToInt(
                        seat -> {
                            Tally tally = tallies.get(new Place(village.id(), seat.getKey()));
                            int holders = tally == null ? 0 : tally.holders;
                            return Math.max(0, seat.getValue() - holders);
                        })
                .sum();
    }

    private int due(Village village, Seat seat) {
        Tally tally = tallies.getOrDefault(new Place(village.id(), seat), new Tally());
        Integer stated = village.seats().get(seat);
        return stated == null ? tally.counted : Math.max(tally.counted, stated - tally.elsewhere);
    }

    /** How many more hold a seat than the village has; 0 when it is not stated. */
    int overfilled(Village village, Seat seat) {
        Tally tally = tallies.getOrDefault(new Place(village.id(), seat), new Tally());
        Integer stated = village.seats().get(seat);
        return stated == null ? 0 : Math.max(0, tally.holders - stated);
    }
}
