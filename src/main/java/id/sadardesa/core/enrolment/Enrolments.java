package id.sadardesa.core.enrolment;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    private static final Comparator<Participation> AGE =
            Comparator.comparing(Participation::proposedOn).thenComparing(Participation::id);

    private final EnrolmentStore store;
    private final Journal journal;
    private final Clock clock;
    private final Candidates candidates;
    private final Moves moves;
    private final Entries entries;
    private final Deaths deaths;
    private final Leavers leavers;
    private final SecondPerson second;

    public Enrolments(
            Database database,
            Journal journal,
            People people,
            Rules rules,
            Offices offices,
            Clock clock) {
        this.store = new EnrolmentStore(database);
        this.journal = journal;
        this.clock = clock;
        this.candidates = new Candidates(store, people, rules);
        this.second = new SecondPerson(journal, people);
        this.moves = new Moves(store, journal, people, clock);
        this.deaths = new Deaths(store, journal, people, clock);
        this.leavers = new Leavers(database, journal);
        this.entries = new Entries(journal, people, rules, offices, clock, candidates, moves);
    }

    /** Meninggal dunia: what ends with a death. */
    public Deaths deaths() {
        return deaths;
    }

    /** Why people leave on a day to come. */
    public Leavers leavers() {
        return leavers;
    }

    /** Every participation there ever was, oldest first. */
    public List<Participation> all() {
        return store.all().stream().sorted(AGE).toList();
    }

    /** The participation of each person that counts most, by person id. */
    public Map<UUID, Participation> byPerson() {
        Map<UUID, Participation> first = new HashMap<>();
        store.all().stream()
                .sorted(Candidates.WEIGHT)
                .forEach(p -> first.putIfAbsent(p.personId(), p));
        return first;
    }

    /** Everybody on the roster today with their participation and what speaks against enrolling. */
    public List<Candidate> candidates() {
        return candidates(LocalDate.now(clock));
    }

    /**
     * Everybody with the posts held on a day and what spoke against enrolling then; the
     * participations are the latest known.
     */
    public List<Candidate> candidates(LocalDate day) {
        return candidates(day, Map.of());
    }

    /**
     * The same, where what spoke against enrolling goes by how people stood on record that day.
     *
     * @param then those who stood otherwise than now, from {@link People#recorded}
     */
    public List<Candidate> candidates(LocalDate day, Map<UUID, Person> then) {
        return candidates.on(day, then);
    }

    /** The programmes that this office puts people forward for, where nobody says otherwise. */
    public Set<Programme> usual() {
        return entries.usual();
    }

    /**
     * Village officials out of the village's own money; see {@link #enrol(Collection,
     * EnrolmentForm)}.
     */
    public Enrolled enrol(
            Collection<Candidate> chosen, Set<Programme> programmes, Period firstMonth) {
        return enrol(chosen, EnrolmentForm.of(programmes, firstMonth));
    }

    /**
     * Puts people forward, in one action. Those who take part already are left alone, also when the
     * list was read before they did; those who are not eligible are returned with the reason.
     *
     * @param chosen whom to enrol, from {@link #candidates()}
     * @throws Problem when no programme is chosen, or JKK or JKM is missing (every participant has
     *     both, PP 44/2015)
     */
    public Enrolled enrol(Collection<Candidate> chosen, EnrolmentForm form) {
        return entries.enrol(chosen, form);
    }

    /**
     * The same, each out of the money that is usual where they serve, whatever the form says: staff
     * of the kecamatan and people of villages in one action.
     *
     * @see EnrolmentForm#usualMoney
     */
    public Enrolled enrolByPlace(Collection<Candidate> chosen, EnrolmentForm form) {
        return entries.enrolByPlace(chosen, form);
    }

    /**
     * What {@link #enrol} would put forward for those who are eligible, without recording it: to
     * say beforehand what it will cost.
     */
    public List<Participation> proposals(
            Collection<Candidate> chosen, Set<Programme> programmes, Period firstMonth) {
        return proposals(chosen, EnrolmentForm.of(programmes, firstMonth));
    }

    public List<Participation> proposals(Collection<Candidate> chosen, EnrolmentForm form) {
        return entries.proposals(chosen, form);
    }

    /**
     * Records that a second person has approved these people, so that they can be sent.
     *
     * @param approver who approved; stands in the history
     * @throws Problem when it is whoever entered or changed one of them
     */
    public int approve(Collection<Participation> chosen, String approver) {
        if (approver.isBlank()) {
            throw Problem.of("enrolment.approve.noName");
        }
        second.check(chosen, approver);
        return moves.to(State.PROPOSED, chosen, LocalDate.now(clock), null, approver.strip());
    }

    /** How many of these, just put forward, a second person has to approve: all of them or none. */
    public int awaiting(int proposed) {
        return entries.first() == State.DRAFT ? proposed : 0;
    }

    /**
     * Puts people forward again who were refused, once the reason was mended; they begin with this
     * month, see {@link Participation#firstMonth()}.
     *
     * @throws Problem when somebody takes part through another participation meanwhile
     */
    public int proposeAgain(Collection<Participation> chosen) {
        return entries.anew(chosen);
    }

    /**
     * Records that these people were refused, by the second person or the branch.
     *
     * @throws Problem when no reason is given: without it nobody could mend it
     */
    public int refused(Collection<Participation> chosen, LocalDate on, String reason) {
        if (reason.isBlank()) {
            throw Problem.of("enrolment.refused.noReason");
        }
        return moves.to(State.REFUSED, chosen, on, null, reason.strip());
    }

    /** Records that these people are not put forward any more, because they left. */
    public int refused(Collection<Participation> chosen, LocalDate on, EndCause cause) {
        return moves.to(State.REFUSED, chosen, on, cause, null);
    }

    /** Records that the branch accepted these people; they wait for the first payment. */
    public int registered(Collection<Participation> chosen, LocalDate on) {
        return moves.to(State.REGISTERED, chosen, on, null, null);
    }

    /**
     * Records what the branch decided, right after the steps that it answers, so that what happened
     * meanwhile still holds. Deciding twice changes nothing.
     */
    public Decided decide(Collection<Verdict> verdicts) {
        return moves.decide(verdicts);
    }

    /**
     * Takes back decisions that the branch took back.
     *
     * @param steps the ids of the steps that they became
     * @return how many were there
     */
    public int withdraw(Collection<UUID> steps) {
        return journal.act(
                Action.of("participation.withdrawn", steps.size()),
                pen -> EnrolmentStore.withdraw(pen, steps));
    }

    /**
     * Records that these people are active.
     *
     * @throws Problem when somebody has no KPJ: nobody is active without the number BPJS issues
     */
    public int activate(Collection<Participation> chosen, LocalDate on) {
        moves.requireKpj(chosen);
        return moves.to(State.ACTIVE, chosen, on, null, null);
    }

    /** Records that contributions for these people are late since today. */
    public int arrears(Collection<Participation> chosen) {
        return moves.to(State.ARREARS, chosen, LocalDate.now(clock), null, null);
    }

    /**
     * Ends participations for a cause, on a day; the month of that day is the last that is paid.
     * Before the first month nothing is due at all. Death ends everything else of the person too,
     * see {@link Deaths#record}.
     *
     * @throws Problem when the day is in the future, for until then the person is protected, or
     *     before the participation began, see {@link #neverTookPart}
     */
    public int end(Collection<Participation> chosen, EndCause cause, LocalDate on) {
        if (cause == EndCause.A6) {
            Set<UUID> dead = new LinkedHashSet<>();
            chosen.forEach(one -> dead.add(one.personId()));
            return journal.act(
                    Action.of("participation.end", chosen.size()),
                    pen ->
                            dead.stream()
                                    .mapToInt(id -> deaths.record(id, on).participations().size())
                                    .sum());
        }
        return moves.to(State.ENDED, chosen, on, cause, null);
    }

    /**
     * States that these people never took part, e.g. because somebody was put forward by mistake:
     * nothing was due for any month.
     *
     * @param note why; stands in the history
     * @throws Problem when no reason is given
     */
    public int neverTookPart(Collection<Participation> chosen, String note) {
        if (note.isBlank()) {
            throw Problem.of("enrolment.never.noReason");
        }
        return moves.never(chosen, note.strip());
    }

    /**
     * Agrees on other terms from a month on: programmes, source of money, payer or income.
     *
     * @throws Problem when the month lies before the first one, or a needed programme is missing
     */
    public int changeTerms(Collection<Participation> chosen, TermChange change) {
        Set<Programme> others = EnumSet.allOf(Programme.class);
        others.removeAll(change.left());
        Enrolling.requireLeast(others);
        return moves.terms(chosen, change);
    }

    /**
     * Puts people forward anew whose participation has ended, on the terms they had, in one action.
     * The KPJ stays the one they have: BPJS never issues a second one.
     *
     * @throws Problem when somebody's participation has not ended
     */
    public Enrolled reactivate(Collection<Candidate> chosen, Period firstMonth) {
        return entries.again(chosen, firstMonth);
    }

    /**
     * Enrols somebody without wages (BPU), also beside a participation with wages: who earns a wage
     * and works on the own account may have both (PP 44/2015). The work becomes a post of the
     * person where none fits yet.
     *
     * @throws Problem when the person cannot be enrolled; nothing is written then
     */
    public void enrolBeside(Candidate one, PostKind work, EnrolmentForm form) {
        entries.beside(one, work, form);
    }

    /**
     * Lets somebody take part in another segment from a month on, e.g. without wages instead of
     * with them, as one action: the old participation is paid up to the month before, the new one
     * is put forward. The KPJ stays the one the person has.
     *
     * @param form with the segment and the first month; that month has begun
     * @param work the work without wages; null where none is meant or a post says it already
     * @throws Problem when the segment is the same, the month lies ahead or before the old one's
     *     second, or the person cannot be enrolled so; nothing is written then
     */
    public void changeSegment(
            Candidate one,
            Participation old,
            @Nullable PostKind work,
            EndCause cause,
            EnrolmentForm form) {
        entries.instead(one, old, work, cause, form);
    }

    /**
     * One person as of today.
     *
     * @throws Problem when there is no such person
     */
    public Candidate candidate(UUID person) {
        return candidate(person, LocalDate.now(clock));
    }

    /**
     * One person with the posts held on a day.
     *
     * @throws Problem when there is no such person
     */
    public Candidate candidate(UUID person, LocalDate day) {
        return candidates.of(person, day);
    }

    /** What would speak against somebody with these posts; empty when nothing does. */
    public List<Reason> reasons(RosterLine line) {
        return candidates.reasons(line, LocalDate.now(clock));
    }

    /** Lets a participation rest on another post of the same person, e.g. after a promotion. */
    public void rest(Participation participation, UUID post) {
        journal.act(
                Action.of("participation.rest", 1),
                pen -> {
                    EnrolmentStore.rest(pen, participation, post);
                    return post;
                });
    }

    /**
     * Another post of the same person in the same village that a participation could rest on from a
     * day on, when the one that it rests on ends.
     */
    public Optional<Post> otherPost(Participation participation, LocalDate day) {
        return candidates.otherPost(participation, day);
    }

    /** As what the holder of a post takes part, unless the office says otherwise. */
    public static Segment segment(PostKind kind) {
        return Segments.of(kind);
    }

    /** As what the holder of several posts takes part: with wages where any of them is paid. */
    public static Segment segment(RosterLine line) {
        return Segments.ofPosts(line.posts());
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
