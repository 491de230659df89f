package id.sadardesa.core.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways into participation: for the first time, again, beside another one, or instead of it. */
final class Entries {
    private final Journal journal;
    private final People people;
    private final Rules rules;
    private final Offices offices;
    private final Clock clock;
    private final Candidates candidates;
    private final Moves moves;

    Entries(
            Journal journal,
            People people,
            Rules rules,
            Offices offices,
            Clock clock,
            Candidates candidates,
            Moves moves) {
        this.journal = journal;
        this.people = people;
        this.rules = rules;
        this.offices = offices;
        this.clock = clock;
        this.candidates = candidates;
        this.moves = moves;
    }

    Enrolled enrol(Collection<Candidate> chosen, EnrolmentForm form) {
        return enrol(chosen, form, LocalDate.now(clock));
    }

    Enrolled enrolByPlace(Collection<Candidate> chosen, EnrolmentForm form) {
        Map<Funding, List<Candidate>> byMoney =
                chosen.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> usualMoney(one),
                                        () -> new EnumMap<>(Funding.class),
                                        Collectors.toList()));
        if (byMoney.isEmpty()) {
            return enrol(chosen, form);
        }
        List<Enrolling> runs = new ArrayList<>();
        byMoney.forEach(
                (money, people) ->
                        runs.add(
                                sorted(
                                        people,
                                        form.paidBy(money, form.payer()),
                                        LocalDate.now(clock))));
        return record(runs, form);
    }

    private static Funding usualMoney(Candidate one) {
        return EnrolmentForm.usualMoney(one.line().mainVillage().orElse(null));
    }

    private Enrolled enrol(Collection<Candidate> chosen, EnrolmentForm form, LocalDate on) {
        return record(List.of(sorted(chosen, form, on)), form);
    }

    /** Who can be put forward so and who cannot; nothing is written. */
    private Enrolling sorted(Collection<Candidate> chosen, EnrolmentForm form, LocalDate on) {
        Enrolling run = new Enrolling(form, first(), rules.book(), on);
        Map<UUID, List<Participation>> now = candidates.participations();
        Map<UUID, LocalDate> deaths = people.departures().all();
        chosen.forEach(
                one -> {
                    UUID id = one.line().person().id();
                    List<Participation> own = now.getOrDefault(id, List.of());
                    RosterLine line = mourned(one.line(), deaths.get(id), own);
                    run.add(new Candidate(line, own, one.reasons()));
                });
        return run;
    }

    /** Writes what several runs put forward, as one action. */
    private Enrolled record(List<Enrolling> runs, EnrolmentForm form) {
        List<Participation> fresh = runs.stream().flatMap(run -> run.proposed().stream()).toList();
        if (!fresh.isEmpty()) {
            journal.act(
                    Action.of("enrol", fresh.size(), Programme.said(form.programmes())),
                    pen -> {
                        EnrolmentStore.insert(pen, fresh);
                        return fresh.size();
                    });
        }
        return runs.stream().map(Enrolling::done).reduce(Enrolled.NOBODY, Enrolled::and);
    }

    /** A list on a screen may be older than the death of somebody on it. */
    private static RosterLine mourned(
            RosterLine read, @Nullable LocalDate died, List<Participation> own) {
        return died == null
                ? Candidates.mourned(read, own)
                : new RosterLine(read.person().deceased(died), read.posts(), read.villages());
    }

    List<Participation> proposals(Collection<Candidate> chosen, EnrolmentForm form) {
        Enrolling run = new Enrolling(form, State.PROPOSED, rules.book(), LocalDate.now(clock));
        chosen.forEach(run::add);
        return run.proposed();
    }

    /** Puts people forward again who were refused. */
    int anew(Collection<Participation> chosen) {
        Map<UUID, List<Participation>> now = candidates.participations();
        Map<UUID, LocalDate> deaths = people.departures().all();
        for (Participation one : chosen) {
            LocalDate died = deaths.get(one.personId());
            if (died != null) {
                throw Problem.of("enrolment.reason.deceased", died);
            }
            boolean stands =
                    now.getOrDefault(one.personId(), List.of()).stream()
                            .filter(other -> !other.id().equals(one.id()))
                            .filter(Participation::open)
                            .anyMatch(other -> other.segment() == one.segment());
            if (stands) {
                throw Problem.of(
                        "enrolment.again.stands",
                        people.find(one.personId()).map(Person::name).orElse("?"));
            }
        }
        return moves.to(first(), chosen, LocalDate.now(clock), null, null);
    }

    /**
     * Where somebody stands who is put forward: at once with the branch, or with a second person.
     */
    State first() {
        return offices.chosen(Choice.APPROVAL) ? State.DRAFT : State.PROPOSED;
    }

    /** What people are put forward for where nobody says otherwise. */
    Set<Programme> usual() {
        Set<Programme> usual = EnumSet.of(Programme.JKK, Programme.JKM);
        String chosen = offices.choice(Choice.USUAL_PROGRAMMES);
        if (!chosen.equals("two")) {
            usual.add(Programme.JHT);
        }
        if (chosen.equals("four")) {
            usual.add(Programme.JP);
        }
        return usual;
    }

    Enrolled again(Collection<Candidate> chosen, Period firstMonth) {
        return journal.act(
                Action.of("participation.reactivate", chosen.size(), firstMonth),
                pen -> {
                    Map<EnrolmentForm, List<Candidate>> byTerms =
                            chosen.stream()
                                    .collect(
                                            Collectors.groupingBy(
                                                    one -> before(one, firstMonth),
                                                    LinkedHashMap::new,
                                                    Collectors.toList()));
                    Enrolled done = Enrolled.NOBODY;
                    for (Map.Entry<EnrolmentForm, List<Candidate>> terms : byTerms.entrySet()) {
                        done = done.and(enrol(terms.getValue(), terms.getKey()));
                    }
                    return done;
                });
    }

    private static EnrolmentForm before(Candidate one, Period firstMonth) {
        Participation last =
                one.participation()
                        .filter(p -> p.state() == State.ENDED)
                        .orElseThrow(
                                () ->
                                        Problem.of(
                                                "enrolment.reactivate.not",
                                                one.line().person().name()));
        Term term = last.terms().get(last.terms().size() - 1);
        return new EnrolmentForm(
                term.programmes(),
                firstMonth,
                last.segment(),
                term.funding(),
                term.payer(),
                term.income(),
                term.sector());
    }

    void beside(Candidate one, PostKind work, EnrolmentForm form) {
        String name = one.line().person().name();
        journal.act(
                Action.of("enrolBeside", name),
                pen ->
                        alone(
                                one,
                                work,
                                form.as(Segment.SELF_EMPLOYED),
                                LocalDate.now(clock),
                                "enrolment.beside.already"));
    }

    /** What ends is paid to the month before the first one of what begins. */
    void instead(
            Candidate one,
            Participation old,
            @Nullable PostKind work,
            EndCause cause,
            EnrolmentForm form) {
        Segment wanted = form.segment();
        String name = one.line().person().name();
        LocalDate begins = form.firstMonth().first();
        if (wanted == null || wanted == old.segment()) {
            throw Problem.of("enrolment.segment.same", name);
        }
        if (begins.isAfter(LocalDate.now(clock))) {
            throw Problem.of("enrolment.segment.future", form.firstMonth());
        }
        if (form.firstMonth().compareTo(old.firstMonth()) <= 0) {
            throw Problem.of("enrolment.segment.early", form.firstMonth(), old.firstMonth());
        }
        journal.act(
                Action.of("participation.segment", name, form.firstMonth()),
                pen -> {
                    moves.to(State.ENDED, List.of(old), begins.minusDays(1), cause, null);
                    return alone(one, work, form, begins, "enrolment.segment.already");
                });
    }

    /**
     * Puts one person forward, or nothing happens at all.
     *
     * @param work becomes a post of the person where none fits yet
     * @param already what is wrong when such a participation goes on
     */
    private Enrolled alone(
            Candidate one,
            @Nullable PostKind work,
            EnrolmentForm form,
            LocalDate on,
            String already) {
        RosterLine line = one.line();
        UUID person = line.person().id();
        if (work != null
                && form.segment() == Segment.SELF_EMPLOYED
                && Segments.posts(line, Segment.SELF_EMPLOYED).isEmpty()) {
            Village home =
                    line.mainVillage().orElseThrow(() -> Problem.of("enrolment.reason.noPost"));
            people.addPost(person, PostForm.of(home.id(), work));
        }
        Enrolled done = enrol(List.of(candidates.of(person, LocalDate.now(clock))), form, on);
        done.refused().stream()
                .flatMap(each -> each.reasons().stream())
                .filter(Reason::blocks)
                .findFirst()
                .ifPresent(
                        reason -> {
                            throw new Problem(reason.text());
                        });
        if (done.already() > 0) {
            throw Problem.of(already, line.person().name());
        }
        return done;
    }
}
