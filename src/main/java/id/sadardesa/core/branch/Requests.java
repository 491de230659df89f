package id.sadardesa.core.branch;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom the kecamatan have put forward, and what the branch decides on them. */
public final class Requests {
    private static final Comparator<Request> ORDER =
            Comparator.comparing((Request one) -> one.office().code())
                    .thenComparing(one -> one.village() == null ? "" : one.village().name())
                    .thenComparing(one -> one.person().name())
                    .thenComparing(Request::id);

    private final BranchStore store;
    private final Journal journal;
    private final People people;
    private final Villages villages;
    private final Enrolments enrolments;
    private final SyncKeys keys;
    private final Clock clock;
    private final Correcting correcting;

    public Requests(
            Database database,
            Journal journal,
            People people,
            Villages villages,
            Enrolments enrolments,
            SyncKeys keys,
            Clock clock) {
        this.store = new BranchStore(database);
        this.journal = journal;
        this.people = people;
        this.villages = villages;
        this.enrolments = enrolments;
        this.keys = keys;
        this.clock = clock;
        this.correcting = new Correcting(people, journal::operator, clock);
    }

    /** Those who wait for a decision, by kecamatan, village and name. */
    public List<Request> waiting() {
        return those(one -> one.state() == State.PROPOSED);
    }

    /** Those who were accepted and have no KPJ yet, by kecamatan, village and name. */
    public List<Request> numberless() {
        return those(one -> one.state().registered()).stream()
                .filter(one -> one.person().kpj() == null)
                .toList();
    }

    private List<Request> those(Predicate<Participation> wanted) {
        Map<UUID, UUID> offices = store.offices();
        Map<UUID, Party> known = parties();
        Map<UUID, Person> everybody = byId(people.all(), Person::id);
        Map<UUID, Post> posts = byId(people.posts(), Post::id);
        Map<UUID, Village> places = byId(villages.all(), Village::id);
        List<Request> waiting = new ArrayList<>();
        for (Participation one : enrolments.all()) {
            Person person = everybody.get(one.personId());
            Party office = known.get(offices.get(one.personId()));
            if (wanted.test(one) && person != null && office != null) {
                Post post = posts.get(one.postId());
                Village village = post == null ? null : places.get(post.villageId());
                waiting.add(new Request(office, person, one, post, village));
            }
        }
        return waiting.stream().sorted(ORDER).toList();
    }

    private Map<UUID, Party> parties() {
        Map<UUID, Party> parties = new HashMap<>();
        keys.partners().forEach(one -> parties.put(one.office().id(), one.office()));
        return parties;
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /**
     * Decides on some of them, as one action that can be taken back. Who was corrected since being
     * put forward is accepted with corrections.
     *
     * @throws Problem when the form is unsound, or one of them waits no longer; nothing is decided
     *     then
     */
    public List<Decision> decide(Collection<Request> chosen, DecisionForm form) {
        form.refuseUnsound(LocalDate.now(clock));
        Map<UUID, Request> waiting = byId(waiting(), Request::id);
        for (Request one : chosen) {
            Request now = waiting.get(one.id());
            if (now == null
                    || !now.participation().last().id().equals(one.participation().last().id())) {
                throw Problem.of("branch.decide.gone", one.person().name());
            }
        }
        return journal.act(
                action(form, chosen),
                pen ->
                        decide(
                                pen,
                                chosen.stream().map(one -> waiting.get(one.id())).toList(),
                                form));
    }

    /** Of one person it is told who it is, of several how many. */
    private static Action action(DecisionForm form, Collection<Request> chosen) {
        if (chosen.size() == 1) {
            String name = chosen.iterator().next().person().name();
            return form.accepted()
                    ? Action.of("branch.acceptedOne", name)
                    : Action.of("branch.refusedOne", name);
        }
        return form.accepted()
                ? Action.of("branch.accepted", chosen.size())
                : Action.of("branch.refused", chosen.size());
    }

    private List<Decision> decide(Pen pen, List<Request> chosen, DecisionForm form) {
        Map<UUID, List<Correction>> corrections =
                store.corrections().stream()
                        .filter(one -> one.decision() == null && !one.field().equals("kpj"))
                        .collect(Collectors.groupingBy(Correction::person));
        List<Decision> decisions = new ArrayList<>();
        for (Request one : chosen) {
            List<Correction> own = corrections.getOrDefault(one.person().id(), List.of());
            Decision decision = decision(one, form, !own.isEmpty());
            decisions.add(decision);
            own.forEach(each -> BranchStore.attach(pen, each.id(), decision.id()));
        }
        BranchStore.decide(pen, decisions);
        enrolments.decide(decisions.stream().map(this::verdict).toList());
        return decisions;
    }

    private Decision decision(Request one, DecisionForm form, boolean corrected) {
        return new Decision(
                Ids.next(),
                one.office().id(),
                one.person().id(),
                one.participation().id(),
                one.participation().last().id(),
                form.outcome(corrected),
                form.on(),
                form.accepted() ? one.person().kpj() : null,
                form.reason(),
                note(form));
    }

    /** What the kecamatan reads beside the state: the reason and the words. */
    private static @Nullable String note(DecisionForm form) {
        String words = form.words();
        if (form.reason() == null) {
            return words;
        }
        String reason = Texts.indonesian().get(Text.of(form.reason().textKey()));
        return words == null ? reason : reason + ": " + words;
    }

    private Verdict verdict(Decision one) {
        return new Verdict(
                one.id(), one.participation(), one.answers(), one.outcome(), one.on(), one.note());
    }

    /** All decisions, the newest first. */
    public List<Decision> decisions() {
        return store.decisions();
    }

    /** All corrections, the newest first. */
    public List<Correction> corrections() {
        return store.corrections();
    }

    /** The kecamatan that have yet to hear, by a reply, what was decided since the last one. */
    public List<Party> untold() {
        Set<UUID> untold = store.untold();
        return parties().values().stream().filter(one -> untold.contains(one.id())).toList();
    }

    /** How the decisions that a reply tells turned out, as they stand now. */
    public Turnout told(Sent reply) {
        Map<Verdict.Outcome, Integer> told = store.told(reply.partner(), reply.number());
        int accepted = told.getOrDefault(Verdict.Outcome.ACCEPTED, 0);
        int changed = told.getOrDefault(Verdict.Outcome.CHANGED, 0);
        int refused = told.getOrDefault(Verdict.Outcome.REFUSED, 0);
        return new Turnout(accepted + changed, refused);
    }

    /** The last decision on a participation. */
    public Optional<Decision> decision(UUID participation) {
        return decisions().stream()
                .filter(one -> one.participation().equals(participation))
                .findFirst();
    }

    /**
     * Corrects what a kecamatan said of a person; it travels with the next reply.
     *
     * @param seen the person as the form was filled in at first
     * @param why what it rests on, e.g. the identity card
     * @return how many values were corrected
     * @throws Problem when the form has an error, no reason is given, or the person is nobody's
     */
    public int correct(UUID person, PersonForm seen, PersonForm form, String why) {
        UUID office =
                Optional.ofNullable(store.offices().get(person))
                        .orElseThrow(() -> Problem.of("branch.correct.own"));
        return journal.act(
                Action.of("branch.corrected", form.name().strip()).because(why),
                pen -> correcting.correct(pen, person, office, seen, form, why));
    }
}
