package id.sadardesa.core.enrolment;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who takes part in which programme, since when, and where it stands. */
public final class Enrolments {
    private final EnrolmentStore store;
    private final Journal journal;
    private final People people;
    private final Rules rules;
    private final Clock clock;

    public Enrolments(Database database, Journal journal, People people, Rules rules, Clock clock) {
        this.store = new EnrolmentStore(database);
        this.journal = journal;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** Every participation there ever was, oldest first. */
    public List<Participation> all() {
        return store.all();
    }

    /** The open participation of each person, or the last one that ended, by person id. */
    public Map<UUID, Participation> byPerson() {
        Map<UUID, Participation> latest = new HashMap<>();
        for (Participation p : store.all()) {
            latest.merge(p.personId(), p, Enrolments::later);
        }
        return latest;
    }

    private static Participation later(Participation one, Participation other) {
        return Comparator.comparing((Participation p) -> p.state() != State.ENDED)
                                .thenComparing(Participation::proposedOn)
                                .compare(one, other)
                        > 0
                ? one
                : other;
    }

    /** Everybody on the roster today with their participation and what speaks against enrolling. */
    public List<Candidate> candidates() {
        return candidates(LocalDate.now(clock));
    }

    /**
     * Everybody with the posts held on a day and what spoke against enrolling then; the
     * participation is the latest known.
     */
    public List<Candidate> candidates(LocalDate day) {
        Map<UUID, Participation> byPerson = byPerson();
        RuleBook book = rules.book();
        return people.lines(day).stream()
                .map(
                        line ->
                                new Candidate(
                                        line,
                                        Optional.ofNullable(byPerson.get(line.person().id())),
                                        Eligibility.of(line, book, day)))
                .toList();
    }

    /**
     * Puts people forward, in one action. Those who take part already are left alone; those who are
     * not eligible are returned with the reason.
     *
     * @param chosen whom to enrol, from {@link #candidates()}
     * @param firstMonth the first contribution month
     * @throws Problem when no programme is chosen, or JKK or JKM is missing (every participant has
     *     both, PP 44/2015)
     */
    public Enrolled enrol(
            Collection<Candidate> chosen, Set<Programme> programmes, Period firstMonth) {
        if (!programmes.contains(Programme.JKK) || !programmes.contains(Programme.JKM)) {
            throw Problem.of("enrolment.programmes.least");
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        RuleBook book = rules.book();
        List<Candidate> refused = new ArrayList<>();
        List<Candidate> withoutPension = new ArrayList<>();
        int already = 0;
        for (Candidate candidate : chosen) {
            if (candidate.enrollable()) {
                Set<Programme> joined = possible(candidate, programmes, book, firstMonth);
                if (joined.size() < programmes.size()) {
                    withoutPension.add(candidate);
                }
                Participation proposal = proposal(candidate, joined, firstMonth, today);
                rows.put(proposal.id(), EnrolmentStore.row(proposal));
            } else if (candidate.state() != State.CANDIDATE && candidate.state() != State.ENDED) {
                already++;
            } else {
                refused.add(candidate);
            }
        }
        if (!rows.isEmpty()) {
            journal.act(
                    Action.of("enrol", rows.size(), Programme.join(programmes)),
                    pen -> {
                        pen.insertAll(EnrolmentStore.PARTICIPATION, rows);
                        return rows.size();
                    });
        }
        return new Enrolled(rows.size(), already, withoutPension, refused);
    }

    /**
     * What {@link #enrol} would put forward for those who are eligible, without recording it: to
     * say beforehand what it will cost.
     */
    public List<Participation> proposals(
            Collection<Candidate> chosen, Set<Programme> programmes, Period firstMonth) {
        LocalDate today = LocalDate.now(clock);
        RuleBook book = rules.book();
        return chosen.stream()
                .filter(Candidate::enrollable)
                .map(
                        candidate ->
                                proposal(
                                        candidate,
                                        possible(candidate, programmes, book, firstMonth),
                                        firstMonth,
                                        today))
                .toList();
    }

    /** The programmes a person may still join: no pension from the pension age on. */
    private static Set<Programme> possible(
            Candidate candidate, Set<Programme> wanted, RuleBook book, Period firstMonth) {
        Set<Programme> possible = EnumSet.copyOf(wanted);
        if (!Eligibility.mayJoinPension(candidate.line(), book, firstMonth.first())) {
            possible.remove(Programme.JP);
        }
        return possible;
    }

    private static Participation proposal(
            Candidate candidate, Set<Programme> programmes, Period month, LocalDate today) {
        RosterLine line = candidate.line();
        UUID post = Eligibility.paidPosts(line).get(0).id();
        return new Participation(
                Ids.next(),
                line.person().id(),
                post,
                programmes,
                State.PROPOSED,
                month,
                today,
                null,
                null,
                null,
                null,
                null);
    }

    /** Records that the branch accepted these people; they wait for the first payment. */
    public int registered(Collection<Participation> chosen, LocalDate on) {
        return move(chosen, State.REGISTERED, "registered", Map.of("registered_on", on));
    }

    /**
     * Records that these people are active.
     *
     * @throws Problem when somebody has no KPJ: nobody is active without the number BPJS issues
     */
    public int activate(Collection<Participation> chosen, LocalDate on) {
        for (Participation p : chosen) {
            Person person = people.find(p.personId()).orElseThrow(() -> Problem.of("roster.gone"));
            if (person.kpj() == null) {
                throw Problem.of("enrolment.active.noKpj", person.name());
            }
        }
        return move(chosen, State.ACTIVE, "active", Map.of("active_on", on));
    }

    /** Records that contributions for these people are late. */
    public int arrears(Collection<Participation> chosen) {
        return move(chosen, State.ARREARS, "arrears", Map.of());
    }

    /**
     * Ends participations for a cause, on a day; the month of that day is the last that is paid.
     */
    public int end(Collection<Participation> chosen, EndCause cause, LocalDate on) {
        for (Participation p : chosen) {
            if (on.isBefore(p.firstMonth().first())) {
                throw Problem.of("enrolment.end.early", on, p.firstMonth());
            }
        }
        return move(chosen, State.ENDED, "end", Map.of("ended_on", on, "end_cause", cause));
    }

    private int move(
            Collection<Participation> chosen,
            State next,
            String action,
            Map<String, Object> dates) {
        for (Participation p : chosen) {
            if (!p.state().mayBecome(next)) {
                throw Problem.of(
                        "enrolment.move.not",
                        people.find(p.personId()).map(Person::name).orElse("?"),
                        Text.of(p.state().textKey()),
                        Text.of(next.textKey()));
            }
        }
        Map<String, Object> columns = new HashMap<>(dates);
        columns.put("state", next);
        return journal.act(
                Action.of("participation." + action, chosen.size()),
                pen -> {
                    chosen.forEach(p -> pen.update(EnrolmentStore.PARTICIPATION, p.id(), columns));
                    return chosen.size();
                });
    }

    /** How many people stand where; a state nobody is in is absent. */
    public static Map<State, Long> count(Collection<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::state, Collectors.counting()));
    }

    /** Candidates by person id. */
    public static Map<UUID, Candidate> byId(Collection<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.toMap(c -> c.line().person().id(), Function.identity()));
    }
}
