package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.contribution.Explanation;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in BPJS Ketenagakerjaan, which of them are shown, and what is recorded of them.
 */
public final class EnrolmentViewModel {
    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 6;

    /** The village whose people are shown; null shows all. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    /** The state that is shown; null shows all. */
    final ObjectProperty<@Nullable State> state = new SimpleObjectProperty<>();

    /** What is looked for: name, NIK, KPJ, village or post. */
    final StringProperty query = new SimpleStringProperty("");

    /** The contribution month whose amounts are shown. */
    final ObjectProperty<Period> month;

    /** The KPJ of several people, while they are being typed. */
    final KpjListViewModel numbers;

    private final EnrolmentDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Snapshot> all;
    private final ReadOnlyObjectWrapper<List<Candidate>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<State, Long>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Text>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private @Nullable State following;
    private boolean taking;

    public EnrolmentViewModel(EnrolmentDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.numbers = new KpjListViewModel(doors.people(), jobs, notices);
        this.month = new SimpleObjectProperty<>(Period.of(today()));
        this.all = new ReadOnlyObjectWrapper<>(Snapshot.empty(month.get()));
        village.subscribe(chosen -> narrow());
        state.subscribe(chosen -> narrow());
        query.subscribe(typed -> narrow());
        month.subscribe(this::refresh);
    }

    /** The people that fit village, state and query, in roster order. */
    ReadOnlyObjectProperty<List<Candidate>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many people of the village stand where; every state has a number. */
    ReadOnlyObjectProperty<Map<State, Long>> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Snapshot> all() {
        return all.getReadOnlyProperty();
    }

    /** Why the last thing could not be recorded; empty when nothing is wrong. */
    ReadOnlyObjectProperty<Optional<Text>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(doors.clock());
    }

    void refresh() {
        Period wanted = month.get();
        jobs.ask(() -> Snapshot.read(doors, wanted), this::take);
    }

    /** Where only one state is shown, those who were brought to another one stay in sight. */
    private void take(Snapshot read) {
        taking = true;
        all.set(read);
        if (following != null && state.get() != null) {
            state.set(following);
        }
        following = null;
        Village chosen = village.get();
        if (chosen != null) {
            village.set(read.village(chosen.id()).orElse(null));
        }
        taking = false;
        narrow();
    }

    private void narrow() {
        if (taking) {
            return;
        }
        Snapshot snapshot = all.get();
        Village place = village.get();
        State wanted = state.get();
        List<Candidate> here = snapshot.in(place);
        Map<State, Long> numbers = new EnumMap<>(State.class);
        for (State each : State.values()) {
            numbers.put(each, 0L);
        }
        numbers.putAll(Enrolments.count(here));
        counts.set(numbers);
        Set<UUID> meant = snapshot.meant(query.get());
        shown.set(
                here.stream()
                        .filter(c -> wanted == null || c.state() == wanted)
                        .filter(c -> meant.contains(c.line().person().id()))
                        .toList());
    }

    /** The months that can be shown: two years back and half a year ahead. */
    List<Period> months() {
        return IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(i -> new Period(Period.of(today()).month().plusMonths(i)))
                .toList();
    }

    /** What one person owes for the month; empty when the person takes no part. */
    Optional<PersonBill> bill(Candidate candidate) {
        return Optional.ofNullable(all.get().bills().get(candidate.line().person().id()));
    }

    /** What the village shown, or the whole office, owes for the month. */
    Rupiah total() {
        OfficeBill bill = all.get().bill();
        Village place = village.get();
        return place == null
                ? bill.total()
                : bill.of(place).map(VillageBill::total).orElse(Rupiah.ZERO);
    }

    Explanation explain(PersonBill bill) {
        return Explanation.of(bill, all.get().bill().period(), doors.texts());
    }

    Explanation explainTotal() {
        OfficeBill bill = all.get().bill();
        return Optional.ofNullable(village.get())
                .flatMap(bill::of)
                .map(one -> Explanation.of(one, bill.period(), doors.texts()))
                .orElseGet(() -> Explanation.of(bill, doors.texts()));
    }

    /** Records that the branch accepted these people. */
    void registered(Collection<Candidate> chosen, LocalDate on) {
        record(
                "enrolment.done.registered",
                () -> doors.enrolments().registered(participations(chosen), on),
                () -> following = State.REGISTERED);
    }

    /** Records that these people are active. */
    void active(Collection<Candidate> chosen, LocalDate on) {
        record(
                "enrolment.done.active",
                () -> doors.enrolments().activate(participations(chosen), on),
                () -> following = State.ACTIVE);
    }

    /** Records that the contributions of these people are late. */
    void arrears(Collection<Candidate> chosen) {
        record("enrolment.done.arrears", () -> doors.enrolments().arrears(participations(chosen)));
    }

    /** Ends the participation of these people. */
    void end(Collection<Candidate> chosen, EndCause cause, LocalDate on) {
        record(
                "enrolment.done.ended",
                () -> doors.enrolments().end(participations(chosen), cause, on));
    }

    /** Records who approved these people. */
    void approve(Collection<Candidate> chosen, String approver) {
        record(
                "enrolment.done.approved",
                () -> doors.enrolments().approve(participations(chosen), approver));
    }

    /** Puts people forward again who were refused. */
    void again(Collection<Candidate> chosen) {
        record(
                "enrolment.done.again",
                () -> doors.enrolments().proposeAgain(participations(chosen)));
    }

    void refused(Collection<Candidate> chosen, LocalDate on, String reason) {
        record(
                "enrolment.done.refused",
                () -> doors.enrolments().refused(participations(chosen), on, reason));
    }

    /** Puts people forward anew whose participation has ended; the KPJ stays. */
    void reactivate(Collection<Candidate> chosen, Period first) {
        record(
                "enrolment.done.reactivated",
                () -> {
                    Enrolled done = doors.enrolments().reactivate(chosen, first);
                    done.refused().stream()
                            .flatMap(one -> one.reasons().stream())
                            .filter(Reason::blocks)
                            .findFirst()
                            .filter(reason -> done.enrolled() == 0)
                            .ifPresent(
                                    reason -> {
                                        throw new Problem(reason.text());
                                    });
                    return done.enrolled();
                });
    }

    /** Agrees on other terms for all these participations. */
    void terms(Collection<Participation> chosen, TermChange change, Runnable done) {
        record("enrolment.done.terms", () -> doors.enrolments().changeTerms(chosen, change), done);
    }

    /** Enrols somebody without wages too. */
    void beside(Candidate one, PostKind work, EnrolmentForm form, Runnable done) {
        record(
                "enrolment.done.beside",
                () -> {
                    doors.enrolments().enrolBeside(one, work, form);
                    return 1;
                },
                done);
    }

    /** The months that can be a first one: this month first, then back and ahead. */
    List<Period> firstMonths() {
        Period present = Period.of(today());
        return IntStream.of(0, 1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6)
                .mapToObj(i -> new Period(present.month().plusMonths(i)))
                .toList();
    }

    /** Records the number BPJS issued to one person. */
    void kpj(Person person, String typed) {
        Optional<Kpj> number = Kpj.parse(typed);
        if (number.isEmpty()) {
            trouble.set(Kpj.check(typed).map(problem -> problem.text()));
            return;
        }
        record(
                "enrolment.done.kpj",
                () -> {
                    doors.people().recordKpj(person, number.get());
                    return 1;
                });
    }

    /** Forgets the last trouble. */
    void forgive() {
        trouble.set(Optional.empty());
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    private void record(String said, Supplier<Integer> work) {
        record(said, work, () -> {});
    }

    private void record(String said, Supplier<Integer> work, Runnable done) {
        forgive();
        jobs.start(
                Text.of("enrolment.job.recording"),
                progress -> work.get(),
                count -> {
                    notices.success(Text.of(said, count));
                    done.run();
                    refresh();
                },
                (Problem problem) -> trouble.set(Optional.of(problem.text())));
    }

    private static List<Participation> participations(Collection<Candidate> chosen) {
        return chosen.stream().flatMap(c -> c.participation().stream()).toList();
    }

    /** Whether somebody could also join without wages, beside what goes on. */
    static boolean mayWorkBeside(Candidate one) {
        return !one.line().person().asn()
                && !one.open().isEmpty()
                && one.open().stream().allMatch(open -> open.segment().wageEarner());
    }

    /** The same person with one of the participations only. */
    Candidate only(Candidate one, Participation participation) {
        return new Candidate(one.line(), List.of(participation), one.reasons());
    }
}
