package id.sadardesa.core.claim;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.BenefitBook;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.Item;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.enrolment.Death;
import id.sadardesa.core.enrolment.Deaths;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to claims: what families ask BPJS for, what is missing, and how long it has taken. */
public final class Claims {
    /** Open before over, the oldest first. */
    private static final Comparator<Claim> ORDER =
            Comparator.comparing((Claim claim) -> !claim.state().open())
                    .thenComparing(Claim::openedOn)
                    .thenComparing(Claim::id);

    private final ClaimStore store;
    private final Journal journal;
    private final People people;
    private final Deaths deaths;
    private final Benefits benefits;
    private final ClaimFiles files;
    private final Coverages coverages;
    private final Clock clock;

    public Claims(
            Database database,
            Journal journal,
            People people,
            Villages villages,
            Enrolments enrolments,
            Benefits benefits,
            Coverages coverages,
            Arrears arrears,
            Heirs heirs,
            Clock clock) {
        this.store = new ClaimStore(database);
        this.journal = journal;
        this.people = people;
        this.deaths = enrolments.deaths();
        this.coverages = coverages;
        this.benefits = benefits;
        this.files =
                new ClaimFiles(
                        store, people, villages, enrolments, benefits, coverages, arrears, heirs);
        this.clock = clock;
    }

    /** Every claim, open ones first, the oldest on top. */
    public List<Claim> all() {
        return store.all().stream().sorted(ORDER).toList();
    }

    /**
     * The claim with this id.
     *
     * @throws Problem when it is gone, e.g. because its opening was undone
     */
    public Claim get(UUID id) {
        return store.all().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of("claim.gone"));
    }

    /** What is wrong with a form, e.g. a day in the future. */
    public List<FieldProblem> check(ClaimForm form) {
        Person person = people.find(form.personId()).orElse(null);
        LocalDate first = benefits.book().firstDay(Item.CLAIM_YEARS);
        return new ClaimCheck(form, person, LocalDate.now(clock), first, deaths).problems();
    }

    /**
     * What opening the claim records beside it: the death of a person who is alive on record; empty
     * where nobody died or it is on record already.
     */
    public Optional<Death> deathToRecord(ClaimForm form) {
        LocalDate day = form.death();
        return day == null || people.departures().of(form.personId()).isPresent()
                ? Optional.empty()
                : Optional.of(deaths.foresee(form.personId(), day));
    }

    /**
     * Opens a claim. The claim of a family whose participant is alive on record also records the
     * death, as one action: every post and participation ends with it.
     *
     * @return its id
     * @throws Problem when {@link #check} finds an error, or such a claim is open already
     */
    public UUID open(ClaimForm form) {
        refuse(form);
        Person person = person(form.personId());
        refuseAgain(form, person);
        LocalDate opened = form.openedOn() == null ? LocalDate.now(clock) : form.openedOn();
        Claim claim =
                new Claim(
                        Ids.next(),
                        form.personId(),
                        form.kind(),
                        form.eventOn(),
                        form.death(),
                        form.heir(),
                        form.relation(),
                        form.heirPhone(),
                        form.place(),
                        form.story(),
                        Map.of(),
                        List.of(
                                new ClaimStep(
                                        Ids.next(), ClaimState.COLLECTING, opened, 1, null, null)));
        return journal.act(
                Action.of("claim.open", Text.of(form.kind().textKey()), person.name()),
                pen -> {
                    deathToRecord(form).ifPresent(one -> deaths.record(person.id(), one.on()));
                    UUID death =
                            form.kind().deadly()
                                    ? people.departures().of(person.id()).orElse(null)
                                    : null;
                    ClaimStore.insert(pen, claim, death);
                    return claim.id();
                });
    }

    private void refuseAgain(ClaimForm form, Person person) {
        boolean again =
                store.all().stream()
                        .anyMatch(
                                one ->
                                        one.personId().equals(form.personId())
                                                && one.kind() == form.kind()
                                                && one.state().open());
        if (again) {
            throw Problem.of("claim.again", person.name(), Text.of(form.kind().textKey()));
        }
    }

    /** Families that may claim and have not: of participants who died, the latest death first. */
    public List<Unclaimed> unclaimed() {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> asked =
                store.all().stream()
                        .filter(one -> one.kind().deadly())
                        .map(Claim::personId)
                        .collect(Collectors.toSet());
        BenefitBook book = benefits.book();
        List<Unclaimed> families = new ArrayList<>();
        for (UUID id : deaths.insured()) {
            Person person = person(id);
            LocalDate died = Objects.requireNonNull(person.diedOn());
            book.find(Item.CLAIM_YEARS, died) // nothing is known of what was paid before 2015
                    .map(rule -> died.plusYears(rule.count()))
                    .filter(until -> !asked.contains(id) && !until.isBefore(today))
                    .ifPresent(until -> families.add(new Unclaimed(person, died, until)));
        }
        Map<UUID, Coverage> stood =
                coverages.stood(
                        families.stream()
                                .collect(
                                        Collectors.toMap(
                                                one -> one.person().id(), Unclaimed::diedOn)));
        return families.stream()
                .filter(one -> isProtected(stood.get(one.person().id())))
                .sorted(Comparator.comparing(Unclaimed::diedOn).reversed())
                .toList();
    }

    /** Whether BPJS protects, or does but for arrears that can be settled. */
    private static boolean isProtected(@Nullable Coverage stood) {
        return stood != null && (stood.guard() == Guard.BPJS || stood.cause() == Cause.UNPAID);
    }

    /** Claims of a death of people who are alive on record. */
    public List<Claim> withoutDeath() {
        Set<UUID> dead = people.departures().all().keySet();
        return store.all().stream()
                .filter(one -> one.kind().deadly() && one.state().open())
                .filter(one -> !dead.contains(one.personId()))
                .toList();
    }

    /** Corrects what is known about a claim: what differs from the claim as it was read. */
    public boolean change(Claim seen, ClaimForm form) {
        refuse(form);
        return journal.act(
                Action.of("claim.change", person(form.personId()).name()),
                pen ->
                        pen.revise(
                                ClaimStore.CLAIM,
                                seen.id(),
                                ClaimStore.row(ClaimForm.of(seen)),
                                ClaimStore.row(form)));
    }

    /** Records that a paper was handed in on a day; null takes the tick away. */
    public void tick(Claim claim, Document document, @Nullable LocalDate on) {
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            throw Problem.of("claim.check.future", on);
        }
        Optional<UUID> row = store.paper(claim.id(), document);
        journal.act(
                Action.of("claim.paper", person(claim.personId()).name()),
                pen -> {
                    if (row.isPresent() && on == null) {
                        pen.delete(ClaimStore.PAPER, row.get());
                    } else if (row.isPresent() && on != null) {
                        pen.update(ClaimStore.PAPER, row.get(), Map.of("got_on", on));
                    } else if (on != null) {
                        ClaimStore.insert(pen, claim, document, on);
                    }
                    return claim;
                });
    }

    /**
     * Records where a claim stands now.
     *
     * @param paid what BPJS paid, where that is the news
     * @throws Problem when that cannot follow, the day does not fit, or a payment has no amount
     */
    public void move(
            Claim claim,
            ClaimState next,
            LocalDate on,
            @Nullable String note,
            @Nullable Rupiah paid) {
        Claim now = get(claim.id());
        if (!now.state().mayBecome(next)) {
            throw Problem.of(
                    "claim.move.cannot", Text.of(now.state().textKey()), Text.of(next.textKey()));
        }
        if (on.isBefore(now.last().on()) || on.isAfter(LocalDate.now(clock))) {
            throw Problem.of("claim.move.day", on, now.last().on());
        }
        if (next == ClaimState.PAID && (paid == null || paid.compareTo(Rupiah.ZERO) <= 0)) {
            throw Problem.of("claim.move.amount");
        }
        ClaimStep step =
                new ClaimStep(
                        Ids.next(),
                        next,
                        on,
                        now.steps().size() + 1,
                        note == null || note.isBlank() ? null : note.strip(),
                        next == ClaimState.PAID ? paid : null);
        journal.act(
                Action.of("claim.move." + next, person(claim.personId()).name()),
                pen -> {
                    ClaimStore.insert(pen, now, step);
                    return step;
                });
    }

    /**
     * Writes a letter and notes it, with its number; where people's numbers stand in it in full the
     * note says why.
     *
     * @param write writes the file; what it throws leaves nothing on record
     */
    void wrote(Claim claim, WrittenLetter letter, Runnable write) {
        Action action =
                Action.of(
                        "claim.letter",
                        Text.of(letter.letter().textKey()),
                        person(claim.personId()).name());
        journal.act(
                letter.full()
                        ? action.because(Texts.indonesian().get("claim.letter.full"))
                        : action,
                pen -> {
                    ClaimStore.insert(pen, claim, letter);
                    write.run();
                    return letter;
                });
    }

    /** The days that a claim must not miss, also those that have passed. */
    public List<Deadline> reminders(Claim claim) {
        return files.reminders(claim, LocalDate.now(clock));
    }

    /** The checklist of a claim, in its order. */
    public List<ListedPaper> papers(Claim claim) {
        return files.papers(claim);
    }

    /**
     * A claim with its checklist, who was protected, what is expected and what must not be missed.
     */
    public ClaimFile file(UUID id) {
        Claim claim = get(id);
        return files.of(claim, person(claim.personId()), LocalDate.now(clock));
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow(() -> Problem.of("claim.nobody"));
    }

    private void refuse(ClaimForm form) {
        check(form).stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }
}
