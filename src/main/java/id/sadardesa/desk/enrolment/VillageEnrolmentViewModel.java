package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.widget.Ticks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Enrolling a whole village in one screen: who is put forward, who cannot be and why. */
public final class VillageEnrolmentViewModel {
    /**
     * What a month will cost.
     *
     * @param without how many people have no wage base on record, so that nothing is counted
     * @param base which wage base is missing, or is that of an earlier year; null when none is
     */
    record Cost(Rupiah total, Rupiah village, Rupiah workers, int without, @Nullable Text base) {
        static final Cost NONE = new Cost(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, 0, null);
        private static final Set<String> BASES =
                Set.of("contribution.base.none", "contribution.base.earlier");

        static Cost of(List<PersonBill> bills) {
            Rupiah village = Rupiah.ZERO;
            Rupiah workers = Rupiah.ZERO;
            int without = 0;
            Text base = null;
            for (PersonBill bill : bills) {
                Participation one = bill.participation();
                Rupiah part = bill.of(Payer.WORKER);
                Rupiah own = one.ownPocket(one.firstMonth()) ? part : Rupiah.ZERO;
                village = village.plus(bill.of(Payer.EMPLOYER)).plus(part.minus(own));
                workers = workers.plus(own);
                without += bill.obstacle() == null ? 0 : 1;
                base = base == null ? base(bill) : base;
            }
            return new Cost(village.plus(workers), village, workers, without, base);
        }

        private static @Nullable Text base(PersonBill bill) {
            return Stream.concat(Stream.ofNullable(bill.obstacle()), bill.remarks().stream())
                    .filter(said -> BASES.contains(said.key()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 6;

    /** The village; null means every village. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    final BooleanProperty jht = new SimpleBooleanProperty();
    final BooleanProperty jp = new SimpleBooleanProperty();
    final ObjectProperty<Period> firstMonth;

    /** Whether those too are offered whom the branch refused or whose participation ended. */
    final BooleanProperty onceMore = new SimpleBooleanProperty();

    final ObjectProperty<Funding> funding = new SimpleObjectProperty<>(Funding.ADD);

    /** The third party that pays, as typed; blank where nobody does. */
    final StringProperty payer = new SimpleStringProperty("");

    /** The monthly income of those who join without wages, as typed. */
    final StringProperty income = new SimpleStringProperty("");

    /** Those who can be enrolled, ticked unless the operator says otherwise. */
    final Ticks<Candidate> candidates = new Ticks<>(each -> each.line().person().id());

    private final EnrolmentDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Snapshot> all;
    private final ReadOnlyObjectWrapper<List<Candidate>> exceptions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Cost> cost = new ReadOnlyObjectWrapper<>(Cost.NONE);
    private Funding suggested = Funding.ADD;
    private boolean begun;
    private Map<UUID, PersonBill> foreseen = Map.of();
    private final ReadOnlyIntegerWrapper before = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper already = new ReadOnlyIntegerWrapper();

    public VillageEnrolmentViewModel(EnrolmentDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.firstMonth = new SimpleObjectProperty<>(thisMonth());
        this.all = new ReadOnlyObjectWrapper<>(Snapshot.empty(thisMonth()));
        candidates.onChange(this::addUp);
        village.subscribe(
                chosen -> {
                    suggestFunding(chosen);
                    sort();
                });
        jht.subscribe(this::foresee);
        jp.subscribe(this::foresee);
        firstMonth.subscribe(this::foresee);
        funding.subscribe(this::foresee);
        income.subscribe(typed -> sort());
        onceMore.subscribe(this::sort);
    }

    ReadOnlyObjectProperty<Snapshot> all() {
        return all.getReadOnlyProperty();
    }

    /** Those who cannot be enrolled; each carries its reasons. */
    ReadOnlyObjectProperty<List<Candidate>> exceptions() {
        return exceptions.getReadOnlyProperty();
    }

    /** How many take part already and are left alone. */
    ReadOnlyIntegerProperty already() {
        return already.getReadOnlyProperty();
    }

    /** How many could be put forward once more, and are offered only when that is asked for. */
    ReadOnlyIntegerProperty before() {
        return before.getReadOnlyProperty();
    }

    /** What those who are ticked will cost a month. */
    ReadOnlyObjectProperty<Cost> cost() {
        return cost.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** The months that may be the first, around the present one. */
    List<Period> months() {
        return IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(i -> new Period(thisMonth().month().plusMonths(i)))
                .toList();
    }

    /** The money that is usual there, unless another was chosen. */
    private void suggestFunding(@Nullable Village chosen) {
        Funding usual = EnrolmentForm.usualMoney(chosen);
        if (funding.get() == suggested) {
            funding.set(usual);
        }
        suggested = usual;
    }

    private Period thisMonth() {
        return Period.of(LocalDate.now(doors.clock()));
    }

    /**
     * Whether each is put forward out of what is usual where they serve: everybody is meant, and no
     * other money was chosen.
     */
    boolean byPlace() {
        return village.get() == null && funding.get() == suggested;
    }

    /** Whether that makes a difference: the kecamatan itself is among the places. */
    boolean mixed() {
        return byPlace()
                && candidates.things().stream()
                        .flatMap(one -> one.line().mainVillage().stream())
                        .anyMatch(one -> one.kind() == Village.Kind.KECAMATAN);
    }

    /** JKK and JKM always; JHT and JP by choice. */
    Set<Programme> programmes() {
        Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if (jht.get()) {
            programmes.add(Programme.JHT);
        }
        if (jp.get()) {
            programmes.add(Programme.JP);
        }
        return programmes;
    }

    void refresh() {
        Period month = thisMonth();
        jobs.ask(() -> doors.enrolments().usual(), this::begin);
        jobs.ask(() -> Snapshot.read(doors, month), this::take);
    }

    /** The first time the ticks stand as the office decided; later they stay as they were put. */
    private void begin(Set<Programme> usual) {
        if (!begun) {
            begun = true;
            jht.set(usual.contains(Programme.JHT));
            jp.set(usual.contains(Programme.JP));
        }
    }

    private void take(Snapshot snapshot) {
        all.set(snapshot);
        Village chosen = village.get();
        if (chosen != null) {
            village.set(snapshot.village(chosen.id()).orElse(null));
        }
        sort();
    }

    private void sort() {
        List<Candidate> here = all.get().in(village.get());
        candidates.show(
                here.stream()
                        .filter(this::possible)
                        .filter(c -> onceMore.get() || !c.onceMore())
                        .toList());
        before.set((int) here.stream().filter(this::possible).filter(Candidate::onceMore).count());
        exceptions.set(here.stream().filter(c -> !possible(c) && c.state().over()).toList());
        already.set((int) here.stream().filter(c -> !c.state().over()).count());
        foresee();
    }

    /** Without an income nobody can be billed by its band. */
    private boolean possible(Candidate candidate) {
        return candidate.enrollable()
                && (!candidate.ownWork() || Rupiah.parse(income.get()).isPresent());
    }

    private EnrolmentForm form() {
        EnrolmentForm form =
                EnrolmentForm.of(programmes(), firstMonth.get())
                        .paidBy(funding.get(), payer.get().isBlank() ? null : payer.get().strip());
        return Rupiah.parse(income.get()).map(form::earning).orElse(form);
    }

    /** What is wrong with the income as typed; empty when it is an amount or nothing. */
    Optional<Text> trouble() {
        return income.get().isBlank() || Rupiah.parse(income.get()).isPresent()
                ? Optional.empty()
                : Optional.of(Text.of("enrolment.village.income.bad", income.get()));
    }

    /** Asks what everybody who can be enrolled would cost; ticking then only adds up. */
    private void foresee() {
        List<Candidate> people = candidates.things();
        if (people.isEmpty()) {
            foreseen = Map.of();
            addUp();
            return;
        }
        EnrolmentForm form = form();
        jobs.ask(
                () ->
                        doors.contributions()
                                .bill(form.firstMonth(), doors.enrolments().proposals(people, form))
                                .people()
                                .collect(
                                        Collectors.toMap(
                                                bill -> bill.person().id(), b -> b, (a, b) -> a)),
                bills -> {
                    foreseen = bills;
                    addUp();
                });
    }

    private void addUp() {
        cost.set(
                Cost.of(
                        candidates.chosen().stream()
                                .map(each -> foreseen.get(each.line().person().id()))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** Puts everybody who is ticked forward, in one action. */
    void enrol(Runnable done) {
        List<Candidate> people = candidates.chosen();
        if (people.isEmpty()) {
            return;
        }
        EnrolmentForm form = form();
        boolean byPlace = byPlace();
        jobs.start(
                Text.of("enrolment.job.enrolling", people.size()),
                progress ->
                        byPlace
                                ? doors.enrolments().enrolByPlace(people, form)
                                : doors.enrolments().enrol(people, form),
                result -> {
                    say(result, form.firstMonth());
                    done.run();
                });
    }

    private void say(Enrolled result, Period month) {
        int left = exceptions.get().size() + result.refused().size();
        int withoutPension = result.withoutPension().size();
        int awaiting = doors.enrolments().awaiting(result.enrolled());
        notices.success(
                withoutPension == 0
                        ? Text.of(
                                "enrolment.done.enrolled", result.enrolled(), month, left, awaiting)
                        : Text.of(
                                "enrolment.done.enrolledWithoutPension",
                                result.enrolled(),
                                month,
                                left,
                                withoutPension,
                                awaiting));
    }
}
