package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Participations with their people and posts, put in the order of bills once, so that any number of
 * months can be worked out without looking for or sorting anybody again.
 */
final class Roll {
    /**
     * One participation with what a bill says of it.
     *
     * @param post the one it rests on now
     * @param others that the person holds or held in the same village and segment
     */
    record Entry(Person person, Post post, Participation participation, List<Post> others) {
        /**
         * The post that it rested on in a month: who was promoted held the former one before, and
         * where the one that it rests on is over, another one carries it on.
         */
        Post post(Period period) {
            return others.isEmpty() || held(post, period)
                    ? post
                    : others.stream().filter(one -> held(one, period)).max(BEGAN).orElse(post);
        }

        /**
         * The post that is paid for in a month: one employer pays once, for the one with the
         * highest wage of those that are held in full. One of which no day is known counts only
         * where it rests on it, for nobody can say since when it was held.
         */
        Post paid(Period period, Function<Post, Rupiah> wage) {
            Post paid = post(period);
            for (Post other : others) {
                boolean counts =
                        held(other, period)
                                && other.appointment().inFull()
                                && (other.starts() != null || other.ends() != null);
                if (counts && better(wage.apply(other), paid, wage)) {
                    paid = other;
                }
            }
            return paid;
        }

        private static boolean better(Rupiah one, Post than, Function<Post, Rupiah> wage) {
            return !than.appointment().inFull() || one.compareTo(wage.apply(than)) > 0;
        }

        /** Whether it was held on some day of a month; one that ended before it began never was. */
        private static boolean held(Post post, Period period) {
            LocalDate starts = post.starts();
            LocalDate ends = post.ends();
            return (starts == null || !starts.isAfter(period.last()))
                    && (ends == null || !ends.isBefore(period.first()))
                    && (starts == null || ends == null || !ends.isBefore(starts));
        }
    }

    /** What one person takes part with; each segment stands for its own employer. */
    private record Work(UUID person, Segment segment) {}

    private static final Comparator<Post> BEGAN =
            Comparator.comparing(Post::starts, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.post().kind())
                    .thenComparing(entry -> entry.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(entry -> entry.person().id());

    private static final Comparator<Participation> AGE =
            Comparator.comparing(Participation::firstMonth)
                    .thenComparing(Participation::proposedOn)
                    .thenComparing(Participation::id);

    private final Map<UUID, List<Entry>> byVillage = new HashMap<>();

    /** The participations of those who have more than one of the same work, oldest first. */
    private final List<List<Participation>> several;

    Roll(Collection<Participation> all, Map<UUID, Person> persons, Map<UUID, Post> posts) {
        Map<Work, List<Participation>> works = new HashMap<>();
        Map<UUID, List<Post>> held =
                posts.values().stream().collect(Collectors.groupingBy(Post::personId));
        for (Participation one : all) {
            Post post = Objects.requireNonNull(posts.get(one.postId()));
            Person person = Objects.requireNonNull(persons.get(one.personId()));
            byVillage
                    .computeIfAbsent(post.villageId(), none -> new ArrayList<>())
                    .add(new Entry(person, post, one, others(post, held)));
            works.computeIfAbsent(
                            new Work(one.personId(), one.segment()), none -> new ArrayList<>(1))
                    .add(one);
        }
        byVillage.values().forEach(entries -> entries.sort(ORDER));
        this.several = works.values().stream().filter(some -> some.size() > 1).toList();
        several.forEach(some -> some.sort(AGE));
    }

    private static List<Post> others(Post now, Map<UUID, List<Post>> held) {
        List<Post> all = held.getOrDefault(now.personId(), List.of());
        return all.size() == 1
                ? List.of()
                : all.stream()
                        .filter(post -> !post.id().equals(now.id()))
                        .filter(post -> post.villageId().equals(now.villageId()))
                        .filter(
                                post ->
                                        Enrolments.segment(post.kind())
                                                == Enrolments.segment(now.kind()))
                        .toList();
    }

    /** Everybody of a village, by the post of now and name. */
    List<Entry> of(UUID village) {
        return byVillage.getOrDefault(village, List.of());
    }

    /**
     * Participations that are open in a month and do not count in it: a person who left and came
     * back within one month is billed once, for the later one.
     */
    Set<UUID> outdone(Period period) {
        Set<UUID> outdone = new HashSet<>();
        for (List<Participation> some : several) {
            Participation last = null;
            for (Participation one : some) {
                if (one.openIn(period)) {
                    if (last != null) {
                        outdone.add(last.id());
                    }
                    last = one;
                }
            }
        }
        return outdone;
    }
}
