package id.sadardesa.desk.benefit;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.Accident;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.BodyPart;
import id.sadardesa.core.benefit.Case;
import id.sadardesa.core.benefit.Child;
import id.sadardesa.core.benefit.Event;
import id.sadardesa.core.benefit.History;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A case that is typed or taken from a person, and what it gives. */
public final class SimulationViewModel {
    private static final int WHOLE = 100;
    private static final int USUAL_MONTHS = 36;

    final ObjectProperty<Event> event = new SimpleObjectProperty<>(Event.DEATH);
    final ObjectProperty<@Nullable LocalDate> on;
    final BooleanProperty ownWork = new SimpleBooleanProperty();
    final StringProperty wage = new SimpleStringProperty("");
    final StringProperty months = new SimpleStringProperty(Integer.toString(USUAL_MONTHS));
    final Map<Programme, BooleanProperty> programmes = new EnumMap<>(Programme.class);

    /** Ages with commas between; "-" for none; empty when nobody asked. */
    final StringProperty children = new SimpleStringProperty("");

    final StringProperty monthsOff = new SimpleStringProperty("");
    final ObjectProperty<@Nullable BodyPart> part = new SimpleObjectProperty<>();
    final StringProperty functionLost = new SimpleStringProperty("");

    /** The person's contribution months from before. */
    final PaidBeforeModel before;

    private final Benefits benefits;
    private final Coverages coverages;
    private final Heirs heirs;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Simulation> result =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable RosterLine> person =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Stood> stood = new ReadOnlyObjectWrapper<>();
    private @Nullable Case known;
    private boolean filling;
    private int asked;

    public SimulationViewModel(
            Benefits benefits,
            Coverages coverages,
            Heirs heirs,
            Jobs jobs,
            Notices notices,
            Clock clock) {
        this.benefits = benefits;
        this.heirs = heirs;
        this.coverages = coverages;
        this.before = new PaidBeforeModel(benefits, jobs, notices, this::again);
        this.jobs = jobs;
        this.on = new SimpleObjectProperty<>(LocalDate.now(clock));
        for (Programme programme : Programme.values()) {
            boolean basic = programme == Programme.JKK || programme == Programme.JKM;
            BooleanProperty takes = new SimpleBooleanProperty(basic);
            takes.subscribe(this::reckon);
            programmes.put(programme, takes);
        }
        event.subscribe(this::reckon);
        on.subscribe(this::again);
        ownWork.subscribe(this::reckon);
        part.subscribe(this::reckon);
        for (StringProperty typed : List.of(wage, months, children, monthsOff, functionLost)) {
            typed.subscribe(this::reckon);
        }
    }

    ReadOnlyObjectProperty<@Nullable Simulation> result() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Whose case it is; null for an invented one. */
    ReadOnlyObjectProperty<@Nullable RosterLine> person() {
        return person.getReadOnlyProperty();
    }

    /** How the person stood on the day; null for an invented case. */
    ReadOnlyObjectProperty<@Nullable Stood> stood() {
        return stood.getReadOnlyProperty();
    }

    /** Takes the case of a person as the records have it; null begins an invented one. */
    void choose(@Nullable RosterLine line) {
        person.set(line);
        known = null;
        stood.set(null);
        again();
    }

    /** Reads the person's case for the day, then reckons. */
    void again() {
        RosterLine line = person.get();
        LocalDate day = on.get();
        if (line == null || day == null) {
            reckon();
            return;
        }
        int question = ++asked;
        jobs.ask(
                () -> new Read(of(line, day), Stood.on(coverages, line.person().id(), day)),
                read -> {
                    if (question == asked) {
                        stood.set(read.stood());
                        fill(read.about());
                    }
                });
    }

    private record Read(Case about, Stood stood) {}

    /** A month without rates has no case; the fields stay as they are and the result says why. */
    private Case of(RosterLine line, LocalDate day) {
        Case own = benefits.on(day).promised(line.person().id(), event.get());
        List<Heir> family = heirs.of(line.person().id());
        return family.isEmpty() ? own : own.with(Child.of(family, day));
    }

    /** What was typed for the person stays; only another person begins anew. */
    private void fill(Case read) {
        Case before = known;
        filling = true;
        known = read;
        if (before == null) {
            wage.set("");
        }
        if (before == null || months.get().equals(insured(before))) {
            months.set(insured(read));
        }
        if (before == null || ownWork.get() == ownWork(before)) {
            ownWork.set(ownWork(read));
        }
        programmes.forEach(
                (programme, takes) -> {
                    if (before == null || takes.get() == before.programmes().contains(programme)) {
                        takes.set(read.programmes().contains(programme));
                    }
                });
        filling = false;
        reckon();
    }

    private static String insured(Case one) {
        return Integer.toString(one.history().insured());
    }

    private static boolean ownWork(Case one) {
        return one.worker() == Worker.SELF_EMPLOYED;
    }

    /** What the case gives now; nothing while a field cannot be read. */
    void reckon() {
        if (filling) {
            return;
        }
        List<FieldProblem> found = new ArrayList<>();
        Case about = about(found);
        problems.set(List.copyOf(found));
        if (about == null) {
            result.set(null);
            return;
        }
        int question = ++asked;
        jobs.ask(
                () -> answer(about),
                answer -> {
                    if (question == asked) {
                        result.set(answer.simulation());
                        if (answer.trouble() != null) {
                            problems.set(
                                    List.of(
                                            new FieldProblem(
                                                    "on",
                                                    answer.trouble(),
                                                    FieldProblem.Weight.ERROR)));
                        }
                    }
                });
    }

    private record Answer(@Nullable Simulation simulation, @Nullable Text trouble) {}

    private Answer answer(Case about) {
        try {
            return new Answer(benefits.simulate(about), null);
        } catch (Problem e) {
            return new Answer(null, e.text());
        }
    }

    private @Nullable Case about(List<FieldProblem> found) {
        LocalDate day = on.get();
        if (day == null) {
            found.add(FieldProblem.error("on", "benefit.room.noDay"));
        }
        Rupiah base = base(found);
        History history = history(found);
        List<Child> family = family(found);
        Accident accident = accident(found);
        if (day == null || !found.isEmpty()) {
            return null;
        }
        Set<Programme> takes = EnumSet.noneOf(Programme.class);
        programmes.forEach(
                (programme, taken) -> {
                    if (taken.get()) {
                        takes.add(programme);
                    }
                });
        return new Case(
                event.get(),
                day,
                ownWork.get() ? Worker.SELF_EMPLOYED : Worker.WAGE_EARNER,
                takes,
                base,
                history,
                family,
                accident);
    }

    /** What was typed, or the person's family as it is recorded. */
    private @Nullable List<Child> family(List<FieldProblem> found) {
        List<Child> typed = CaseFields.family(children.get(), found);
        return typed == null && known != null ? known.children() : typed;
    }

    /** What was typed, or the person's own base, which stays unseen. */
    private @Nullable Rupiah base(List<FieldProblem> found) {
        if (wage.get().isBlank()) {
            return known == null ? null : known.wage();
        }
        Rupiah typed = Rupiah.parse(wage.get()).orElse(null);
        if (typed == null) {
            found.add(FieldProblem.error("wage", "benefit.room.badWage"));
        }
        return typed;
    }

    /** The person's own months while the number is theirs, else the typed one everywhere. */
    private History history(List<FieldProblem> found) {
        int typed = CaseFields.number("months", months.get(), found);
        Case own = known;
        return own != null && own.history().insured() == typed ? own.history() : History.of(typed);
    }

    private Accident accident(List<FieldProblem> found) {
        Accident accident =
                Accident.NONE.off(CaseFields.number("monthsOff", monthsOff.get(), found));
        BodyPart lost = part.get();
        int percent =
                functionLost.get().isBlank()
                        ? WHOLE
                        : CaseFields.number("functionLost", functionLost.get(), found);
        if (percent > WHOLE) {
            found.add(FieldProblem.error("functionLost", "benefit.room.badPercent"));
        }
        return lost == null ? accident : accident.losing(lost, BigDecimal.valueOf(percent));
    }
}
