package id.sadardesa.core.coverage;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.billing.FirstPayment;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is protected on a day, who is not and why, and what the office's records prove of it. */
public final class Coverages {
    private final Offices offices;
    private final Rules rules;
    private final Villages villages;
    private final People people;
    private final Enrolments enrolments;
    private final Arrears arrears;
    private final Benefits benefits;
    private final Journal journal;
    private final Submissions submissions;
    private final Clock clock;

    public Coverages(
            Offices offices,
            Rules rules,
            Villages villages,
            People people,
            Enrolments enrolments,
            Arrears arrears,
            Benefits benefits,
            Journal journal,
            Submissions submissions,
            Clock clock) {
        this.offices = offices;
        this.rules = rules;
        this.villages = villages;
        this.people = people;
        this.enrolments = enrolments;
        this.arrears = arrears;
        this.benefits = benefits;
        this.journal = journal;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Everybody the office answers for today. */
    public Overview today() {
        return on(LocalDate.now(clock));
    }

    /**
     * Everybody the office answered for on a day, by what is recorded about that day now; NIK, KPJ
     * and civil service count as they stood on record that day.
     *
     * @throws Problem when the day has not come yet
     */
    public Overview on(LocalDate day) {
        return overview(day, look(day));
    }

    /**
     * The same on several days, in their order.
     *
     * @throws Problem when a day has not come yet
     */
    public List<Overview> on(List<LocalDate> days) {
        LocalDate today = LocalDate.now(clock);
        var then = people.recorded(days.stream().filter(day -> day.isBefore(today)).toList());
        return days.stream()
                .map(day -> overview(day, look(day, then.getOrDefault(day, Map.of()))))
                .toList();
    }

    private Overview overview(LocalDate day, Look look) {
        return new Overview(
                day,
                look.judgement().standings(),
                villages.all(),
                look.candidates().stream()
                        .map(look.judgement()::of)
                        .filter(Coverage::counts)
                        .toList());
    }

    /** Where every participation stands today, with arrears as the bills say. */
    public Standings standings() {
        return standings(LocalDate.now(clock), enrolments.all());
    }

    /**
     * What the bills say about the first contribution of those who are registered and not active
     * yet, by participation; who is on no bill is left out.
     */
    public Map<UUID, FirstPayment> firstPayments() {
        LocalDate today = LocalDate.now(clock);
        return arrears.firstPayments(in(State.REGISTERED, enrolments.all(), today), today);
    }

    /** Who is registered, has the KPJ and whose first contribution is paid, but is not active. */
    public List<Ready> ready() {
        Map<UUID, FirstPayment> payments = firstPayments();
        Map<UUID, Person> all = by(people.all(), Person::id);
        return enrolments.all().stream()
                .filter(one -> numbered(all.get(one.personId())))
                .flatMap(
                        one ->
                                Stream.ofNullable(payments.get(one.id()))
                                        .filter(payment -> payment.on() != null)
                                        .map(payment -> new Ready(one, payment)))
                .toList();
    }

    /**
     * Who is recorded as active although the first contribution month was billed and nothing was
     * ever paid for them: the payment that made them active was not recorded, or was taken off the
     * record. They stay active, for their number is the branch's own word that it was paid.
     */
    public List<Unproven> unproven() {
        LocalDate today = LocalDate.now(clock);
        List<Participation> all = enrolments.all();
        List<UUID> active =
                Stream.of(State.ACTIVE, State.ARREARS)
                        .flatMap(state -> in(state, all, today).stream())
                        .toList();
        Map<UUID, FirstPayment> payments = arrears.firstPayments(active, today);
        return all.stream()
                .flatMap(
                        one ->
                                Stream.ofNullable(payments.get(one.id()))
                                        .filter(first -> first.on() == null)
                                        .filter(
                                                first ->
                                                        first.bill()
                                                                .period()
                                                                .equals(one.firstMonth()))
                                        .map(first -> new Unproven(one, first.bill())))
                .toList();
    }

    private static boolean numbered(@Nullable Person person) {
        return person != null && person.kpj() != null && person.diedOn() == null;
    }

    /**
     * How some people stood, each on a day of their own; who is not on the roster is left out.
     *
     * @param days the day of each person
     * @throws Problem when a day has not come yet
     */
    public Map<UUID, Coverage> stood(Map<UUID, LocalDate> days) {
        Map<UUID, Coverage> stood = new HashMap<>();
        for (LocalDate day : Set.copyOf(days.values())) {
            Look look = look(day);
            for (Candidate candidate : look.candidates()) {
                UUID person = candidate.line().person().id();
                if (day.equals(days.get(person))) {
                    stood.put(person, look.judgement().of(candidate));
                }
            }
        }
        return stood;
    }

    /**
     * How one person stood on a day, with everything on record that proves it.
     *
     * @throws Problem when the day has not come yet, or the person is not on the roster
     */
    public Proof proof(UUID person, LocalDate day) {
        Look look = look(day);
        Judgement judgement = look.judgement();
        Candidate candidate =
                look.candidates().stream()
                        .filter(one -> one.line().person().id().equals(person))
                        .findFirst()
                        .orElseThrow(() -> Problem.of("roster.gone"));
        Evidences evidences =
                new Evidences(
                        day,
                        journal.history(person),
                        judgement.posts(),
                        judgement.villages(),
                        one -> arrears.evidence(one, day),
                        journal::history,
                        submissions.carrying(person, day));
        return Proof.of(day, judgement.of(candidate), evidences.of(candidate), judgement.book());
    }

    /**
     * The same for a day that somebody typed.
     *
     * @throws Problem when the person was not born yet, because the year is mistyped then
     */
    public Proof asked(UUID person, LocalDate day) {
        Proof found = proof(person, day);
        LocalDate born = found.coverage().person().birthDate();
        if (born != null && day.isBefore(born)) {
            throw Problem.of("coverage.unborn", day, found.coverage().person().fullName());
        }
        return found;
    }

    /**
     * Writes the list of those whom nobody protects: a PDF with a page per village for its head, or
     * a workbook, as the name ends.
     *
     * @param sheet A4 or F4
     * @throws Problem when the name ends otherwise or the place cannot be written to
     */
    public void write(Overview overview, Path file, Paper sheet) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            new ExposedPaper(overview, stationery(sheet)).write(file);
        } else if (name.endsWith(".xlsx")) {
            new CoverageWorkbook(overview, stationery(sheet)).write(file);
        } else {
            throw Problem.of("coverage.file.kind", String.valueOf(file.getFileName()));
        }
    }

    /**
     * Writes the surat keterangan about one person on a day, as PDF.
     *
     * @param number the letter's number, or null to leave room for it
     * @throws Problem when the name does not end in .pdf or the place cannot be written to
     */
    public void write(Proof proof, Path file, Paper sheet, @Nullable String number) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Problem.of("coverage.file.letter", name);
        }
        new Certificate(proof, stationery(sheet), number).write(file);
    }

    private Stationery stationery(Paper sheet) {
        return Stationery.of(offices, sheet, LocalDate.now(clock), Texts.indonesian());
    }

    /** Everybody, and what is needed to say who protected them. */
    private record Look(List<Candidate> candidates, Judgement judgement) {}

    private Look look(LocalDate day) {
        return look(day, day.isBefore(LocalDate.now(clock)) ? people.recorded(day) : Map.of());
    }

    /**
     * The same.
     *
     * @param then those who stood otherwise on record than now
     */
    private Look look(LocalDate day, Map<UUID, Person> then) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Problem.of("coverage.future", day);
        }
        List<Candidate> candidates = enrolments.candidates(day, then);
        Judgement judgement =
                new Judgement(
                        day,
                        standings(day, participations(candidates)),
                        arrears.paid(in(State.REGISTERED, participations(candidates), day), day),
                        then,
                        new Losses(benefits, day),
                        rules.book(),
                        by(people.posts(), Post::id),
                        by(villages.all(), Village::id));
        return new Look(candidates, judgement);
    }

    private Standings standings(LocalDate day, List<Participation> all) {
        return new Standings(
                day,
                arrears.unpaid(day),
                arrears.first(in(State.ARREARS, all, day)),
                Integer.parseInt(offices.choice(Choice.ARREARS_LIMIT)),
                rules.lapses());
    }

    private static List<Participation> participations(List<Candidate> candidates) {
        return candidates.stream().flatMap(one -> one.participations().stream()).toList();
    }

    private static List<UUID> in(State state, List<Participation> all, LocalDate day) {
        return all.stream().filter(one -> one.on(day) == state).map(Participation::id).toList();
    }

    private static <T> Map<UUID, T> by(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
