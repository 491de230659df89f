package id.sadardesa.desk.today;

import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.roster.RosterLine;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One day of the office: who is not protected, and what else is missing or due.
 *
 * @param index the exposed people, searchable while typing
 * @param vacant how many stated seats nobody holds
 */
record Day(Overview overview, RosterIndex index, int vacant, List<Todo> todos) {
    Day {
        todos = List.copyOf(todos);
    }

    static Day of(
            Overview overview, RosterIndex index, List<Establishment> villages, List<Todo> todos) {
        return new Day(
                overview, index, villages.stream().mapToInt(Establishment::vacant).sum(), todos);
    }

    /** How many wait for the branch or the first payment. */
    int waiting() {
        Set<Cause> waits = Set.of(Cause.PROPOSED, Cause.FIRST_PAYMENT, Cause.NO_KPJ);
        return count(one -> one.cause() != null && waits.contains(one.cause()));
    }

    int isProtected() {
        return overview.count(Guard.BPJS);
    }

    int elsewhere() {
        return overview.count(Guard.TASPEN);
    }

    int exposed() {
        return count(Coverage::exposed);
    }

    /** How many villages have nobody on the roster yet. */
    int unlisted() {
        return overview.unlisted().size();
    }

    private int count(Predicate<Coverage> wanted) {
        return (int) overview.people().stream().filter(wanted).count();
    }

    /** The exposed people that village, cause and query mean, in roster order. */
    List<Coverage> exposed(@Nullable UUID village, @Nullable Cause cause, String query) {
        Set<UUID> meant =
                index.search(query).stream()
                        .map(RosterLine::person)
                        .map(Person::id)
                        .collect(Collectors.toSet());
        return overview.people().stream()
                .filter(Coverage::exposed)
                .filter(one -> cause == null || one.cause() == cause)
                .filter(
                        one ->
                                village == null
                                        || (one.village() != null
                                                && one.village().id().equals(village)))
                .filter(one -> meant.contains(one.id()))
                .toList();
    }
}
