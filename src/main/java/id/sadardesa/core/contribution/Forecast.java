package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What months cost, computed from people and rules that were read once: any number of months, and
 * under assumed wages.
 */
public final class Forecast {
    private static final Comparator<PersonBill> ORDER =
            Comparator.comparing((PersonBill bill) -> bill.post().kind())
                    .thenComparing(bill -> bill.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(bill -> bill.person().id());

    private final RuleBook book;
    private final Practice practice;
    private final UnaryOperator<WageBase> wages;
    private final List<Village> villages;
    private final Map<UUID, Person> persons;
    private final Map<UUID, Post> posts;
    private final Map<Period, Billing> months = new HashMap<>();
    private @Nullable List<Participation> known;
    private @Nullable Roll roll;

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
        this.persons = by(people.all(), Person::id);
        this.posts = by(people.posts(), Post::id);
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
        Roll all = roll(participations);
        Set<UUID> outdone = all.outdone(period);
        Billing month = month(period);
        List<VillageBill> bills = new ArrayList<>(villages.size());
        for (Village village : villages) {
            List<PersonBill> people = new ArrayList<>();
            boolean promoted = false;
            for (Roll.Entry one : all.of(village.id())) {
                Participation participation = one.participation();
                if (participation.openIn(period) && !outdone.contains(participation.id())) {
                    PersonBill bill = bill(month, period, one, village);
                    promoted |= !bill.post().equals(one.post());
                    people.add(bill);
                }
            }
            if (promoted) {
                people.sort(ORDER);
            }
            bills.add(new VillageBill(village, people));
        }
        return new OfficeBill(period, bills);
    }

    /**
     * Who holds two posts is paid for once, and told so where the other one has the higher wage.
     */
    private static PersonBill bill(Billing month, Period period, Roll.Entry one, Village village) {
        Post rests = one.post(period);
        if (one.others().isEmpty() || !one.participation().segment().wageEarner()) {
            return month.of(one.person(), rests, village, one.participation());
        }
        Post paid = one.paid(period, post -> month.wage(village, post));
        PersonBill bill = month.of(one.person(), paid, village, one.participation());
        return paid.equals(rests)
                ? bill
                : bill.saying(Text.of("contribution.post.higher", paid.named(), rests.named()));
    }

    /** Put in order once for as long as the same list is asked for. */
    private Roll roll(Collection<Participation> participations) {
        List<Participation> asked = List.copyOf(participations);
        Roll ready = roll;
        if (ready == null || !asked.equals(known)) {
            ready = new Roll(asked, persons, posts);
            roll = ready;
            known = asked;
        }
        return ready;
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
        return months.computeIfAbsent(period, month -> new Billing(book, month, practice, wages));
    }

    private static <T> Map<UUID, T> by(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
