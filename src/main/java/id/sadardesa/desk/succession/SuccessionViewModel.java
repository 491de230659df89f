package id.sadardesa.desk.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.succession.Foreseen;
import id.sadardesa.core.succession.Succeeded;
import id.sadardesa.core.succession.SuccessionForm;
import id.sadardesa.core.succession.Successions;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    record Written(Succeeded done, @Nullable Period last, @Nullable EndCause cause, Period first) {
        /** Whether somebody of it is that person. */
        boolean about(UUID person) {
            return person.equals(done.came()) || person.equals(done.left());
        }

        /** Why a person left; null of the one who came. */
        @Nullable EndCause causeOf(UUID person) {
            return person.equals(done.left()) ? cause : null;
        }
    }

    final SuccessionLetter letter;
    final StringProperty query = new SimpleStringProperty("");
    final Stated stated;

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

    /** What was written last. */
    private Optional<SuccessionForm> done = Optional.empty();

    /** Before somebody tried to write it, nobody is blamed for fields that are still empty. */
    private boolean tried;

    public SuccessionViewModel(SuccessionDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.letter = new SuccessionLetter(doors, jobs, notices);
        this.stated = new Stated(today());
        stated.village.subscribe(this::offerSeats);
        stated.seat.subscribe(this::follow);
        query.subscribe(this::search);
        stated.all().forEach(each -> each.subscribe(this::foresee));
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
        return written.get() == null && stated.any();
    }

    /** Puts everything away, so that the next change begins as the first one did. */
    void forget() {
        question++;
        quiet = true;
        tried = false;
        foreseen.set(NOTHING);
        written.set(null);
        query.set("");
        stated.forget();
        stated.firstMonth.set(Period.of(today()));
        quiet = false;
    }

    /** What the predecessor was paid from is what the successor is most likely paid from. */
    private void follow(@Nullable HeldSeat seat) {
        Post post = seat == null ? null : seat.post();
        stated.funding.set(Funding.ADD);
        stated.ending(post == null ? null : post.ends());
        if (post != null) {
            jobs.ask(
                    () -> doors.successions().funding(post),
                    before -> before.ifPresent(stated.funding::set));
        }
    }

    private void choose(@Nullable UUID subject) {
        for (RosterLine line : read.lines()) {
            for (int i = 0; i < line.posts().size(); i++) {
                Post post = line.posts().get(i);
                if (post.id().equals(subject)) {
                    stated.village.set(line.villages().get(i));
                    seats.get().stream()
                            .filter(one -> post.equals(one.post()))
                            .findFirst()
                            .ifPresent(stated.seat::set);
                }
            }
        }
        read.villages().stream()
                .filter(one -> one.id().equals(subject))
                .findFirst()
                .ifPresent(stated.village::set);
        foresee();
    }

    private void offerSeats() {
        Village place = stated.village.get();
        stated.seat.set(null);
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

    /** What was foreseen or written before something else was stated is said no longer. */
    private void foresee() {
        if (quiet || (written.get() != null && stated.form().equals(done))) {
            return; // a field that is left says again what is written
        }
        written.set(null);
        stated.form().ifPresentOrElse(form -> look(form, now -> {}), this::foreseeNothing);
    }

    private void foreseeNothing() {
        question++;
        foreseen.set(NOTHING);
    }

    /** A late answer about what was stated before is not shown. */
    private void look(SuccessionForm form, Consumer<Foreseen> then) {
        int number = ++question;
        jobs.ask(
                () -> doors.successions().foresee(form),
                now -> {
                    if (number == question) {
                        foreseen.set(tried ? now : now.only(stated::filled));
                        then.accept(now);
                    }
                });
    }

    /** Writes the change as one action; what is wrong is said at its field instead. */
    void replace() {
        Optional<SuccessionForm> form = stated.form();
        if (form.isEmpty()) {
            question++;
            foreseen.set(
                    new Foreseen(
                            List.of(FieldProblem.error("seat", "succession.check.noSeat")),
                            List.of(),
                            List.of()));
            return;
        }
        tried = true;
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
                came -> {
                    done = Optional.of(form);
                    written.set(
                            new Written(
                                    came,
                                    last == null ? null : Successions.lastMonth(last),
                                    form.cause(),
                                    form.firstMonth()));
                    notices.success(Text.of("succession.done", Text.of(form.kind().textKey())));
                });
    }
}
