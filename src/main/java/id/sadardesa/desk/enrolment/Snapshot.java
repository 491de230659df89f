package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.core.billing.FirstPayment;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.coverage.Standings;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Leaver;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.rule.Lapses;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everybody as of one moment with where each stands.
 *
 * @param overview who protects whom today
 * @param judged the same by person
 * @param bill what is owed for the month shown
 * @param bills the same by person; two for who earns wages and works on the own account too
 * @param payments what the bills say about the first contribution of who is not active yet, by
 *     participation
 * @param leavers why people leave on a day that was to come, by participation
 * @param search the people a query means
 * @param read false until the office was asked for the first time
 */
record Snapshot(
        List<Village> villages,
        List<Candidate> candidates,
        Overview overview,
        Map<UUID, Coverage> judged,
        OfficeBill bill,
        Map<UUID, List<PersonBill>> bills,
        Map<UUID, FirstPayment> payments,
        Map<UUID, Leaver> leavers,
        Function<String, Set<UUID>> search,
        boolean read) {
    /** Nobody yet. */
    static Snapshot empty(Period month) {
        return new Snapshot(
                List.of(),
                List.of(),
                new Overview(
                        month.first(),
                        new Standings(month.first(), Map.of(), Map.of(), 0, new Lapses(List.of())),
                        List.of(),
                        List.of()),
                Map.of(),
                new OfficeBill(month, List.of()),
                Map.of(),
                Map.of(),
                Map.of(),
                query -> Set.of(),
                false);
    }

    static Snapshot read(EnrolmentDoors doors, Period month) {
        OfficeBill bill = doors.contributions().bill(month, doors.enrolments().all());
        Overview overview = doors.coverages().today();
        RosterIndex index = doors.people().index(doors.texts());
        return new Snapshot(
                doors.villages().all(),
                doors.enrolments().candidates(),
                overview,
                overview.byPerson(),
                bill,
                bill.people().collect(Collectors.groupingBy(one -> one.person().id())),
                doors.coverages().firstPayments(),
                doors.enrolments().leavers().all(),
                query ->
                        index.search(query).stream()
                                .map(line -> line.person().id())
                                .collect(Collectors.toSet()),
                true);
    }

    /** The people with a post in a village; null means everybody. */
    List<Candidate> in(@Nullable Village place) {
        if (place == null) {
            return candidates;
        }
        return candidates.stream()
                .filter(c -> c.line().villages().stream().anyMatch(v -> v.id().equals(place.id())))
                .toList();
    }

    /** Where somebody stands, with arrears as the bills say. */
    State state(Candidate candidate) {
        return candidate.participation().map(overview.standings()::now).orElse(State.CANDIDATE);
    }

    Set<UUID> meant(String query) {
        return search.apply(query);
    }

    /** Those whose first contribution is on a bill, and who are not active yet. */
    List<Candidate> paidBy(UUID bill) {
        return candidates.stream()
                .filter(one -> payment(one).filter(p -> p.bill().id().equals(bill)).isPresent())
                .toList();
    }

    /** What the bills say about the first contribution of somebody who is not active yet. */
    Optional<FirstPayment> payment(Candidate one) {
        return one.participation().map(each -> payments.get(each.id()));
    }

    /** What was stated beforehand about the end of somebody whose last day has come. */
    Optional<Leaver> leaver(Candidate one) {
        return one.participation()
                .map(each -> leavers.get(each.id()))
                .filter(each -> !each.lastDay().isAfter(overview.day()));
    }

    /** Whether an id is none of a person: then it is a post's. */
    boolean posts(UUID id) {
        return candidates.stream().noneMatch(one -> one.line().person().id().equals(id));
    }

    Optional<Village> village(UUID id) {
        return villages.stream().filter(v -> v.id().equals(id)).findFirst();
    }
}
