package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What months cost, computed from people and rules that were read once: any number of months, and
 * under assumed wages.
 */
public final class Forecast {
    private static final Comparator<PersonBill> ORDER =
            Comparator.comparing((PersonBill bill) -> bill.post().kind())
                    .thenComparing(bill -> bill.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(bill -> bill.person().id());

    private static final Comparator<Post> BEGAN =
            Comparator.comparing(Post::starts, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final RuleBook book;
    private final Practice practice;
    private final UnaryOperator<WageBase> wages;
    private final List<Village> villages;
    private final Map<UUID, Village> byId;
    private final Map<UUID, Person> persons;
    private final Map<UUID, Post> posts;
    private final Map<UUID, List<Post>> held;
    private final Map<Period, Billing> months = new HashMap<>();

    Forecast(
            RuleBook book,
            Practice practice,
            People people,
            List<Village> villages,
            UnaryOperator<WageBase> wages) {
        this.book = book;
        this.practice = practice;
        this.wages = wages;
        this.villages = villages;
        this.byId = by(villages, Village::id);
        this.persons = by(people.all(), Person::id);
        List<Post> all = people.posts();
        this.posts = by(all, Post::id);
        this.held = all.stream().collect(Collectors.groupingBy(Post::personId));
    }

    /** The rules that everything is computed from. */
    public RuleBook book() {
        return book;
    }

    /**
     * What these participations cost in a month, each that is open in it.
     *
     * @throws id.sadardesa.base.Problem when the month has no rate, e.g. before July 2015
     */
    public OfficeBill bill(Period period, Collection<Participation> participations) {
        Map<UUID, List<PersonBill>> bills = new HashMap<>();
        for (Participation participation : onePerWork(participations, period)) {
            Post post = post(participation, period);
            Village village = Objects.requireNonNull(byId.get(post.villageId()));
            Person person = Objects.requireNonNull(persons.get(participation.personId()));
            bills.computeIfAbsent(village.id(), id -> new ArrayList<>())
                    .add(month(period).of(person, post, village, participation));
        }
        return new OfficeBill(
                period,
                villages.stream()
                        .map(
                                village ->
                                        new VillageBill(
                                                village,
                                                bills.getOrDefault(village.id(), List.of()).stream()
                                                        .sorted(ORDER)
                                                        .toList()))
                        .toList());
    }

    /**
     * The post a participation rested on in a month: who was promoted held the former one, in the
     * same village, in the months before.
     */
    private Post post(Participation participation, Period period) {
        Post now = Objects.requireNonNull(posts.get(participation.postId()));
        if (now.starts() == null || !now.starts().isAfter(period.last())) {
            return now;
        }
        return held.getOrDefault(participation.personId(), List.of()).stream()
                .filter(post -> post.villageId().equals(now.villageId()))
                .filter(post -> Enrolments.segment(post.kind()) == Enrolments.segment(now.kind()))
                .filter(post -> overlaps(post, period))
                .max(BEGAN)
                .orElse(now);
    }

    private static boolean overlaps(Post post, Period period) {
        return (post.starts() == null || !post.starts().isAfter(period.last()))
                && (post.ends() == null || !post.ends().isBefore(period.first()));
    }

    /**
     * What somebody would cost in a month who is on no list: a seat that is vacant.
     *
     * @throws id.sadardesa.base.Problem when the month has no rate
     */
    public PersonBill bill(
            Period period, Person person, Post post, Village village, Participation terms) {
        return month(period).of(person, post, village, terms);
    }

    private Billing month(Period period) {
        return months.computeIfAbsent(
                period, month -> new Billing(book, month, RiskClass.I, practice, wages));
    }

    /** What one person takes part with in a month; each segment stands for its own employer. */
    private record Work(UUID person, Segment segment) {}

    /** A person who left and came back within one month is billed once, for the later one. */
    private static Collection<Participation> onePerWork(
            Collection<Participation> all, Period period) {
        Comparator<Participation> age =
                Comparator.comparing(Participation::firstMonth)
                        .thenComparing(Participation::proposedOn)
                        .thenComparing(Participation::id);
        return all.stream()
                .filter(participation -> participation.openIn(period))
                .collect(
                        Collectors.toMap(
                                one -> new Work(one.personId(), one.segment()),
                                Function.identity(),
                                (one, other) -> age.compare(one, other) > 0 ? one : other))
                .values();
    }

    private static <T> Map<UUID, T> by(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
