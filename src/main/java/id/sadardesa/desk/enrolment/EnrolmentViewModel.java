package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Deaths;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.contribution.Explanation;
import id.sadardesa.desk.death.DeathFormView;
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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who takes part in BPJS Ketenagakerjaan, and which of them are shown. */
public final class EnrolmentViewModel {
    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 6;

    /** The village whose people are shown; null shows all. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    /** The state that is shown; null shows all. */
    final ObjectProperty<@Nullable State> state = new SimpleObjectProperty<>();

    /** Whether only people are shown who have their KPJ and are not active yet. */
    final BooleanProperty ready = new SimpleBooleanProperty();

    /** What is looked for: name, NIK, KPJ, village or post. */
    final StringProperty query = new SimpleStringProperty("");

    /** The contribution month whose amounts are shown. */
    final ObjectProperty<Period> month;

    /** The KPJ of several people, while they are being typed. */
    final KpjListViewModel numbers;

    /** What is recorded of the people chosen. */
    final Records records;

    private final EnrolmentDoors doors;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Snapshot> all;
    private final ReadOnlyObjectWrapper<List<Candidate>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<State, Long>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Long> waiting = new ReadOnlyObjectWrapper<>(0L);
    private @Nullable State following;
    private boolean taking;
    private Runnable whenRead = () -> {};

    public EnrolmentViewModel(EnrolmentDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.numbers = new KpjListViewModel(doors.people(), jobs, notices);
        this.records = new Records(doors, jobs, notices, this::recorded);
        this.month = new SimpleObjectProperty<>(Period.of(today()));
        this.all = new ReadOnlyObjectWrapper<>(Snapshot.empty(month.get()));
        village.subscribe(chosen -> narrow());
        state.subscribe(chosen -> narrow());
        ready.subscribe(only -> narrow());
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

    /** How many people of the village have their KPJ and are not active yet. */
    ReadOnlyObjectProperty<Long> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether somebody has the KPJ, is registered, and only needs to be recorded as active. */
    boolean ready(Candidate one) {
        return state(one) == State.REGISTERED && Recording.ACTIVE.suits(one);
    }

    /**
     * Shows those in one state, or all.
     *
     * @param numbered instead those who have their KPJ and are not active yet
     */
    void only(@Nullable State wanted, boolean numbered) {
        taking = true;
        state.set(wanted);
        ready.set(numbered);
        taking = false;
        narrow();
    }

    /** Where somebody stands, with arrears as the bills say. */
    State state(Candidate candidate) {
        return all.get().state(candidate);
    }

    /** Somebody in the words of the screen, with what the bills say. */
    CandidateWords told(Candidate candidate) {
        return new CandidateWords(
                candidate,
                state(candidate),
                judged().get(candidate.line().person().id()),
                doors.texts());
    }

    private Map<UUID, Coverage> judged() {
        return all.get().judged();
    }

    ReadOnlyObjectProperty<Snapshot> all() {
        return all.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(doors.clock());
    }

    void refresh() {
        Period wanted = month.get();
        jobs.ask(
                () -> Snapshot.read(doors, wanted),
                read -> {
                    take(read);
                    whenRead.run();
                });
    }

    /** What is to be done each time everything was read anew. */
    void onRead(Runnable then) {
        whenRead = then;
    }

    private void recorded(@Nullable State next) {
        following = next;
        refresh();
    }

    /** Where only one state is shown, those who were brought to another one stay in sight. */
    private void take(Snapshot read) {
        taking = true;
        all.set(read);
        if (following != null && (state.get() != null || ready.get())) {
            state.set(following);
            ready.set(false);
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
        here.forEach(each -> numbers.merge(snapshot.state(each), 1L, Long::sum));
        counts.set(numbers);
        waiting.set(here.stream().filter(this::ready).count());
        Set<UUID> meant = snapshot.meant(query.get());
        shown.set(
                here.stream()
                        .filter(c -> wanted == null || snapshot.state(c) == wanted)
                        .filter(c -> !ready.get() || ready(c))
                        .filter(c -> meant.contains(c.line().person().id()))
                        .toList());
    }

    /** The months that can be shown: two years back and half a year ahead. */
    List<Period> months() {
        return IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(i -> new Period(Period.of(today()).month().plusMonths(i)))
                .toList();
    }

    /** What is owed for one person for the month; nothing when the person takes no part. */
    List<PersonBill> bills(Candidate candidate) {
        return all.get().bills().getOrDefault(candidate.line().person().id(), List.of());
    }

    /** What the village shown, or the whole office, owes for the month. */
    Rupiah total() {
        OfficeBill bill = all.get().bill();
        Village place = village.get();
        return place == null
                ? bill.total()
                : bill.of(place).map(VillageBill::total).orElse(Rupiah.ZERO);
    }

    Explanation explain(List<PersonBill> bills) {
        return Explanation.of(bills, all.get().bill().period(), doors.texts());
    }

    Explanation explainTotal() {
        OfficeBill bill = all.get().bill();
        return Optional.ofNullable(village.get())
                .flatMap(bill::of)
                .map(one -> Explanation.of(one, bill.period(), doors.texts()))
                .orElseGet(() -> Explanation.of(bill, doors.texts()));
    }

    /** The months that can be a first one: this month first, then back and ahead. */
    List<Period> firstMonths() {
        Period present = Period.of(today());
        return IntStream.of(0, 1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6)
                .mapToObj(i -> new Period(present.month().plusMonths(i)))
                .toList();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** What ends with a death. */
    Deaths deaths() {
        return doors.enrolments().deaths();
    }

    /**
     * What ending these participations on a day comes to, in sentences.
     *
     * @param cause why, or null while it is not chosen
     */
    void foresee(
            Collection<Candidate> chosen,
            @Nullable EndCause cause,
            LocalDate on,
            Consumer<List<Text>> answer) {
        if (cause == EndCause.A6) {
            jobs.ask(
                    () ->
                            chosen.stream()
                                    .map(one -> deaths().foresee(one.line().person().id(), on))
                                    .map(DeathFormView::effect)
                                    .toList(),
                    answer);
        } else {
            answer.accept(List.of(lost(chosen, on)));
        }
    }

    /** The last month that is due, and how many that have begun fall away. */
    private Text lost(Collection<Candidate> chosen, LocalDate on) {
        List<Period> lost =
                chosen.stream()
                        .flatMap(one -> one.participation().stream())
                        .flatMap(one -> one.lost(on, Period.of(today())).stream())
                        .distinct()
                        .sorted()
                        .toList();
        return lost.isEmpty()
                ? Text.of("enrolment.end.last", Period.of(on))
                : Text.of(
                        "enrolment.end.lost",
                        Period.of(on),
                        lost.size(),
                        lost.get(0),
                        lost.get(lost.size() - 1));
    }

    /** The same person with one of the participations only. */
    Candidate only(Candidate one, Participation participation) {
        return new Candidate(one.line(), List.of(participation), one.reasons());
    }
}
