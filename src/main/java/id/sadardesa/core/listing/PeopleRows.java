package id.sadardesa.core.listing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.billing.Unpaid;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.report.Member;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@link Subject#PEOPLE}: whom the office answers for on the report's day, as {@code
 * core.coverage} says, with what the report says that they cost. Who is billed or owes something
 * and is no longer answered for stands there too, so that sums are those of report and ledger.
 */
final class PeopleRows {
    private static final Comparator<PersonRow> ORDER =
            Comparator.comparing(PeopleRows::place)
                    .thenComparing(
                            row -> row.ofPost(Post::kind),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(row -> row.person().name(), String.CASE_INSENSITIVE_ORDER);

    private final Coverages coverages;
    private final Enrolments enrolments;
    private final Ledger ledger;
    private final IssuedCards cards;

    PeopleRows(Coverages coverages, Enrolments enrolments, Ledger ledger, IssuedCards cards) {
        this.coverages = coverages;
        this.enrolments = enrolments;
        this.ledger = ledger;
        this.cards = cards;
    }

    /** By village, post and name. */
    List<Row> of(MonthlyReport report) {
        LocalDate day = report.asOf();
        Overview overview = coverages.on(day);
        Look look =
                new Look(
                        day,
                        overview,
                        new OwedShares(ledger, day),
                        new CardsOn(cards.all(), day),
                        new HashSet<>());
        Map<UUID, List<Member>> billed = new HashMap<>();
        for (Member member : report.members()) {
            UUID person = member.bill().person().id();
            billed.computeIfAbsent(person, none -> new ArrayList<>()).add(member);
        }
        List<PersonRow> rows = new ArrayList<>();
        for (Coverage one : overview.people()) {
            List<Member> own = billed.getOrDefault(one.id(), new ArrayList<>());
            Optional<Member> main = main(one, own);
            main.ifPresent(own::remove);
            rows.add(
                    main.map(member -> look.billed(member, one))
                            .orElseGet(() -> look.unbilled(one, one.participation())));
        }
        Map<UUID, Coverage> known = overview.byPerson();
        billed.forEach(
                (person, own) ->
                        own.forEach(member -> rows.add(look.billed(member, known.get(person)))));
        rows.addAll(owing(look));
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    /** Which bill stands in the person's own row: that of the participation that decided. */
    private static Optional<Member> main(Coverage one, List<Member> own) {
        Participation part = one.participation();
        return own.stream()
                .filter(
                        member ->
                                part == null
                                        || member.bill().participation().id().equals(part.id()))
                .findFirst();
    }

    /** Those who take part no longer, and of whose bills something is late. */
    private List<PersonRow> owing(Look look) {
        Map<UUID, Unpaid> unpaid = look.overview().standings().unpaid();
        List<Participation> left =
                enrolments.all().stream()
                        .filter(part -> asked(unpaid.get(part.id())))
                        .filter(look::unclaimed)
                        .toList();
        Map<UUID, LocalDate> days = new HashMap<>();
        left.forEach(part -> days.put(part.personId(), look.day()));
        Map<UUID, Coverage> stood = days.isEmpty() ? Map.of() : coverages.stood(days);
        return left.stream()
                .flatMap(
                        part ->
                                Stream.ofNullable(stood.get(part.personId()))
                                        .map(one -> look.unbilled(one, part)))
                .toList();
    }

    private static boolean asked(@Nullable Unpaid late) {
        return late != null && !late.lapsed();
    }

    private static String place(PersonRow row) {
        Village village = row.village();
        return village == null ? "" : village.code().dotted();
    }

    /**
     * What holds for all rows of one list.
     *
     * @param claimed whose arrears stand in a row already, so that they count once
     */
    private record Look(
            LocalDate day,
            Overview overview,
            OwedShares owed,
            CardsOn cards,
            Set<OwedShares.Whose> claimed) {
        boolean unclaimed(Participation part) {
            return !claimed.contains(whose(part));
        }

        private static OwedShares.Whose whose(Participation part) {
            return new OwedShares.Whose(part.personId(), part.segment());
        }

        PersonRow unbilled(Coverage one, @Nullable Participation part) {
            State state = part == null ? State.CANDIDATE : overview.standings().state(part);
            return row(one.person(), one.post(), one.village(), part, state, null, one);
        }

        PersonRow billed(Member member, @Nullable Coverage one) {
            PersonBill bill = member.bill();
            return row(
                    one == null ? bill.person() : one.person(),
                    bill.post(),
                    bill.village(),
                    bill.participation(),
                    member.state(),
                    bill,
                    one);
        }

        private PersonRow row(
                Person person,
                @Nullable Post post,
                @Nullable Village village,
                @Nullable Participation part,
                State state,
                @Nullable PersonBill bill,
                @Nullable Coverage one) {
            boolean first = part != null && claimed.add(whose(part));
            Supplier<Rupiah> late =
                    () -> part == null || !first ? Rupiah.ZERO : owed.of(whose(part));
            return new PersonRow(
                    day,
                    person,
                    post,
                    village,
                    part,
                    state,
                    bill,
                    one,
                    part == null ? null : overview.standings().behind(part),
                    late,
                    cards.of(person.id()));
        }
    }
}
