package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People on the roster beside their participations and what speaks against enrolling them. */
final class Candidates {
    /** Open before over, with wages before without, the newest first. */
    static final Comparator<Participation> WEIGHT =
            Comparator.comparing(Participation::open)
                    .reversed()
                    .thenComparing(Participation::segment)
                    .thenComparing(Participation::proposedOn, Comparator.reverseOrder())
                    .thenComparing(Participation::id, Comparator.reverseOrder());

    private final EnrolmentStore store;
    private final People people;
    private final Rules rules;

    Candidates(EnrolmentStore store, People people, Rules rules) {
        this.store = store;
        this.people = people;
        this.rules = rules;
    }

    /** The participations of each person, the one that counts most first. */
    Map<UUID, List<Participation>> participations() {
        return store.all().stream()
                .sorted(WEIGHT)
                .collect(Collectors.groupingBy(Participation::personId));
    }

    /**
     * Everybody with the posts held on a day.
     *
     * @param then people who stood otherwise on record that day; what speaks against enrolling goes
     *     by that
     */
    List<Candidate> on(LocalDate day, Map<UUID, Person> then) {
        Map<UUID, List<Participation>> byPerson = participations();
        RuleBook book = rules.book();
        return people.lines(day).stream()
                .map(
                        roster -> {
                            UUID id = roster.person().id();
                            List<Participation> own = byPerson.getOrDefault(id, List.of());
                            RosterLine line = mourned(roster, own);
                            return new Candidate(
                                    line, own, reasons(then(line, then.get(id)), book, day));
                        })
                .toList();
    }

    /** Who left by death is dead, also where another office recorded it. */
    static RosterLine mourned(RosterLine line, List<Participation> own) {
        if (line.person().diedOn() != null) {
            return line;
        }
        return own.stream()
                .filter(one -> one.endCause() == EndCause.A6)
                .map(one -> Objects.requireNonNull(one.endedOn()))
                .max(Comparator.naturalOrder())
                .map(line.person()::deceased)
                .map(person -> new RosterLine(person, line.posts(), line.villages()))
                .orElse(line);
    }

    private static RosterLine then(RosterLine line, @Nullable Person person) {
        return person == null ? line : new RosterLine(person, line.posts(), line.villages());
    }

    private static List<Reason> reasons(RosterLine line, RuleBook book, LocalDate day) {
        return Eligibility.of(line, Segments.ofPosts(line.posts()), book, day);
    }

    /**
     * Another post of the same person in the same village that a participation can rest on from a
     * day on: of several the one with the highest wage base.
     */
    Optional<Post> otherPost(Participation one, LocalDate day) {
        RosterLine line = of(one.personId(), day).line();
        UUID village =
                people.posts(one.personId()).stream()
                        .filter(post -> post.id().equals(one.postId()))
                        .map(Post::villageId)
                        .findFirst()
                        .orElse(null);
        List<Post> fitting =
                Segments.posts(line, one.segment()).stream()
                        .filter(post -> !post.id().equals(one.postId()))
                        .filter(post -> post.villageId().equals(village))
                        .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(Segments.best(line, fitting, rules.book(), Period.of(day)));
    }

    List<Reason> reasons(RosterLine line, LocalDate day) {
        return reasons(line, rules.book(), day);
    }

    /**
     * One person as of a day.
     *
     * @throws Problem when there is no such person
     */
    Candidate of(UUID person, LocalDate day) {
        return on(day, Map.of()).stream()
                .filter(one -> one.line().person().id().equals(person))
                .findFirst()
                .orElseThrow(() -> Problem.of("roster.gone"));
    }
}
