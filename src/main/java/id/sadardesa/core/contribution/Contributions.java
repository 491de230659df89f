package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The door to what is owed. A bill is computed from the participations that are open in its month
 * and the rules dated for it, so that the same month gives the same sen.
 */
public final class Contributions {
    private static final Comparator<PersonBill> ORDER =
            Comparator.comparing((PersonBill bill) -> bill.post().kind())
                    .thenComparing(bill -> bill.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(bill -> bill.person().id());

    private final Offices offices;
    private final Rules rules;
    private final Villages villages;
    private final People people;
    private final Enrolments enrolments;

    public Contributions(
            Offices offices, Rules rules, Villages villages, People people, Enrolments enrolments) {
        this.offices = offices;
        this.rules = rules;
        this.villages = villages;
        this.people = people;
        this.enrolments = enrolments;
    }

    /**
     * What everybody owes for a contribution month. Village government is risk class I (PP 44/2015
     * Lampiran I).
     *
     * @throws id.sadardesa.base.Problem when the month has no rate, e.g. before July 2015
     */
    public OfficeBill bill(Period period) {
        return bill(period, enrolments.all());
    }

    /**
     * What these participations would cost in a month, recorded or not; for saying the cost before
     * people are enrolled.
     *
     * @throws id.sadardesa.base.Problem when the month has no rate, e.g. before July 2015
     */
    public OfficeBill bill(Period period, Collection<Participation> participations) {
        Billing billing = new Billing(rules.book(), period, RiskClass.I, Practice.of(offices));
        Map<UUID, Person> persons = by(people.all(), Person::id);
        Map<UUID, Post> posts = by(people.posts(), Post::id);
        List<Village> places = villages.all();
        Map<UUID, Village> byId = by(places, Village::id);
        Map<UUID, List<PersonBill>> bills = new HashMap<>();
        for (Participation participation : onePerWork(participations, period)) {
            Post post = Objects.requireNonNull(posts.get(participation.postId()));
            Village village = Objects.requireNonNull(byId.get(post.villageId()));
            Person person = Objects.requireNonNull(persons.get(participation.personId()));
            bills.computeIfAbsent(village.id(), id -> new ArrayList<>())
                    .add(billing.of(person, post, village, participation));
        }
        return new OfficeBill(
                period,
                places.stream()
                        .map(
                                village ->
                                        new VillageBill(
                                                village,
                                                bills.getOrDefault(village.id(), List.of()).stream()
                                                        .sorted(ORDER)
                                                        .toList()))
                        .toList());
    }

    /** What one village owes; empty when the office does not have it. */
    public Optional<VillageBill> bill(Period period, Village village) {
        return bill(period).of(village);
    }

    /** What is owed for one person; empty when the person takes no part in that month. */
    public Optional<PersonBill> bill(Period period, UUID person) {
        return bill(period).people().filter(one -> one.person().id().equals(person)).findFirst();
    }

    /** What one person takes part with in a month: wages and own work may stand side by side. */
    private record Work(UUID person, Worker worker) {}

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
                                one -> new Work(one.personId(), one.segment().worker()),
                                Function.identity(),
                                (one, other) -> age.compare(one, other) > 0 ? one : other))
                .values();
    }

    private static <T> Map<UUID, T> by(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
