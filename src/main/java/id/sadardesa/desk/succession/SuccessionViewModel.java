package id.sadardesa.desk.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.Mutation;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.succession.Foreseen;
import id.sadardesa.core.succession.Succeeded;
import id.sadardesa.core.succession.SuccessionForm;
import id.sadardesa.core.succession.Successions;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** A change of the holder of a post as it is being stated, with what it would come to. */
public final class SuccessionViewModel {
    private static final int MOST = 50;
    private static final Foreseen NOTHING = new Foreseen(List.of(), List.of(), List.of());

    /** Everybody and every seat as of one moment. */
    private record Read(
            List<Village> villages,
            List<Establishment> establishments,
            List<RosterLine> lines,
            @Nullable RosterIndex index) {}

    /** What was written, and for which months. */
    record Written(Succeeded done, @Nullable Period last, Period first) {}

    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable HeldSeat> seat = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable EndCause> cause = new SimpleObjectProperty<>();
    final BooleanProperty fresh = new SimpleBooleanProperty();
    final StringProperty query = new SimpleStringProperty("");
    final ObjectProperty<@Nullable RosterLine> successor = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty nik = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> born = new SimpleObjectProperty<>();
    final StringProperty skNumber = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> starts = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> ends = new SimpleObjectProperty<>();
    final BooleanProperty giveUp = new SimpleBooleanProperty(true);
    final BooleanProperty enrol = new SimpleBooleanProperty(true);
    final BooleanProperty jht = new SimpleBooleanProperty();
    final BooleanProperty jp = new SimpleBooleanProperty();
    final ObjectProperty<Period> firstMonth;

    private final SuccessionDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Village>> villages =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<HeldSeat>> seats =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RosterLine>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Foreseen> foreseen = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();
    private Read read = new Read(List.of(), List.of(), List.of(), null);
    private int question;
    private boolean quiet;

    public SuccessionViewModel(SuccessionDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.firstMonth = new SimpleObjectProperty<>(Period.of(today()));
        village.subscribe(this::offerSeats);
        query.subscribe(this::search);
        lastDay.subscribe(
                day -> {
                    if (day != null) {
                        starts.set(day.plusDays(1));
                    }
                });
        starts.subscribe(
                day -> {
                    if (day != null) {
                        firstMonth.set(Successions.firstMonth(day));
                    }
                });
        Stream.of(seat, lastDay, cause, fresh, successor, name, nik, sex, born, starts, ends)
                .forEach(each -> each.subscribe(this::foresee));
        Stream.of(giveUp, enrol, jht, jp, firstMonth, skNumber)
                .forEach(each -> each.subscribe(this::foresee));
    }

    ReadOnlyObjectProperty<List<Village>> villages() {
        return villages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<HeldSeat>> seats() {
        return seats.getReadOnlyProperty();
    }

    /** The people that the query means; nobody while it is blank. */
    ReadOnlyObjectProperty<List<RosterLine>> found() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Foreseen> foreseen() {
        return foreseen.getReadOnlyProperty();
    }

    /** What was done; null while it is still being stated. */
    ReadOnlyObjectProperty<@Nullable Written> written() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    private LocalDate today() {
        return LocalDate.now(doors.clock());
    }

    List<Period> months() {
        return IntStream.rangeClosed(-6, 6)
                .mapToObj(i -> new Period(Period.of(today()).month().plusMonths(i)))
                .toList();
    }

    /** Begins anew, for a post or a village; null leaves both open. */
    void begin(@Nullable UUID subject) {
        jobs.ask(
                () ->
                        new Read(
                                doors.villages().all(),
                                doors.people().establishments(today()),
                                doors.people().lines(today()),
                                doors.people().index(doors.texts())),
                now -> {
                    read = now;
                    forget();
                    villages.set(now.villages());
                    choose(subject);
                });
    }

    /** Whether something is stated that is not written. */
    boolean unsaved() {
        return written.get() == null
                && (Stream.of(lastDay, cause, successor, sex, born, starts, ends)
                                .anyMatch(each -> each.getValue() != null)
                        || Stream.of(name, nik, skNumber).anyMatch(each -> !each.get().isBlank()));
    }

    /** Puts everything away, so that the next change begins as the first one did. */
    void forget() {
        question++;
        quiet = true;
        foreseen.set(NOTHING);
        written.set(null);
        Stream.of(village, seat, lastDay, cause, successor, sex, born, starts, ends)
                .forEach(each -> each.setValue(null));
        Stream.of(query, name, nik, skNumber).forEach(each -> each.set(""));
        Stream.of(fresh, jht, jp).forEach(each -> each.set(false));
        Stream.of(giveUp, enrol).forEach(each -> each.set(true));
        firstMonth.set(Period.of(today()));
        quiet = false;
    }

    private void choose(@Nullable UUID subject) {
        for (RosterLine line : read.lines()) {
            for (int i = 0; i < line.posts().size(); i++) {
                Post post = line.posts().get(i);
                if (post.id().equals(subject)) {
                    village.set(line.villages().get(i));
                    seats.get().stream()
                            .filter(one -> post.equals(one.post()))
                            .findFirst()
                            .ifPresent(seat::set);
                }
            }
        }
        read.villages().stream()
                .filter(one -> one.id().equals(subject))
                .findFirst()
                .ifPresent(village::set);
        foresee();
    }

    private void offerSeats() {
        Village place = village.get();
        seat.set(null);
        seats.set(
                read.establishments().stream()
                        .filter(one -> place != null && one.village().id().equals(place.id()))
                        .findFirst()
                        .map(one -> HeldSeat.of(one, read.lines()))
                        .orElse(List.of()));
    }

    private void search() {
        RosterIndex index = read.index();
        boolean blank = query.get().isBlank() || index == null;
        found.set(
                blank || index == null
                        ? List.of()
                        : index.search(query.get()).stream().limit(MOST).toList());
    }

    private void foresee() {
        Optional<SuccessionForm> form = form();
        if (quiet || form.isEmpty()) {
            return;
        }
        look(form.get(), now -> {});
    }

    /** A late answer about what was stated before is not shown. */
    private void look(SuccessionForm form, Consumer<Foreseen> then) {
        int number = ++question;
        jobs.ask(
                () -> doors.successions().foresee(form),
                now -> {
                    if (number == question) {
                        foreseen.set(now);
                        then.accept(now);
                    }
                });
    }

    private Optional<SuccessionForm> form() {
        Village place = village.get();
        HeldSeat chosen = seat.get();
        if (place == null || chosen == null) {
            return Optional.empty();
        }
        RosterLine known = successor.get();
        Post post = chosen.post();
        return Optional.of(
                new SuccessionForm(
                        post,
                        post == null ? null : lastDay.get(),
                        post == null ? null : cause.get(),
                        place.id(),
                        chosen.kind(),
                        post == null ? null : post.unit(),
                        fresh.get() || known == null ? null : known.person().id(),
                        fresh.get() ? newcomer() : null,
                        Appointment.DEFINITIF,
                        skNumber.get().isBlank() ? null : skNumber.get().strip(),
                        null,
                        starts.get(),
                        ends.get(),
                        giveUp.get(),
                        enrol.get(),
                        programmes(),
                        firstMonth.get(),
                        Funding.ADD));
    }

    private Set<Programme> programmes() {
        Set<Programme> wanted = EnumSet.of(Programme.JKK, Programme.JKM);
        if (jht.get()) {
            wanted.add(Programme.JHT);
        }
        if (jp.get()) {
            wanted.add(Programme.JP);
        }
        return wanted;
    }

    private PersonForm newcomer() {
        return new PersonForm(
                nik.get().isBlank() ? null : nik.get().strip(),
                name.get().strip(),
                null,
                null,
                sex.get(),
                null,
                born.get(),
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    /** Writes the change as one action; what is wrong is said at its field instead. */
    void replace() {
        Optional<SuccessionForm> form = form();
        if (form.isEmpty()) {
            question++;
            foreseen.set(
                    new Foreseen(
                            List.of(FieldProblem.error("seat", "succession.check.noSeat")),
                            List.of(),
                            List.of()));
            return;
        }
        look(
                form.get(),
                now -> {
                    if (now.possible() && !jobs.busy().get()) {
                        write(form.get());
                    }
                });
    }

    private void write(SuccessionForm form) {
        LocalDate last = form.leaving() == null ? null : form.lastDay();
        jobs.start(
                Text.of("succession.job"),
                progress -> doors.successions().replace(form),
                done -> {
                    written.set(
                            new Written(
                                    done,
                                    last == null ? null : Successions.lastMonth(last),
                                    form.firstMonth()));
                    notices.success(Text.of("succession.done", Text.of(form.kind().textKey())));
                });
    }

    /** Writes the letter to the branch about the two people. */
    void letter(Path file) {
        Written what = written.get();
        if (what == null) {
            return;
        }
        jobs.start(
                Text.of("succession.job.letter"),
                progress -> {
                    List<Mutation> lines = mutations(what);
                    if (lines.isEmpty()) {
                        throw Problem.of("succession.letter.none");
                    }
                    doors.reports().writeMutations(what.first(), lines, file, Paper.F4, null);
                    return file;
                },
                made ->
                        notices.wrote(
                                Text.of(
                                        "succession.letter.done",
                                        String.valueOf(made.getFileName())),
                                made));
    }

    private List<Mutation> mutations(Written what) {
        List<Mutation> all = new ArrayList<>();
        Period last = what.last();
        if (last != null && !last.equals(what.first())) {
            all.addAll(doors.reports().mutations(last));
        }
        all.addAll(doors.reports().mutations(what.first()));
        return all.stream()
                .filter(
                        one ->
                                one.person().id().equals(what.done().came())
                                        || one.person().id().equals(what.done().left()))
                .toList();
    }
}
