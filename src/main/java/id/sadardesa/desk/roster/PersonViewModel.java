package id.sadardesa.desk.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Deaths;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person being looked at, changed or newly entered; what was typed stays until it is saved. */
public final class PersonViewModel {
    /** What is read when a person is opened. */
    private record Whole(
            Optional<Person> person,
            List<Post> posts,
            List<Village> villages,
            List<Change> history,
            Optional<byte[]> photo) {}

    /** What a saving came to: what was found, and whose data it is when it was written. */
    private record Saved(List<FieldProblem> found, @Nullable UUID id) {}

    final PersonFields fields = new PersonFields();
    final PersonPosts posts;
    final PersonPhoto portrait;
    final ObservableList<Change> history = FXCollections.observableArrayList();

    private final Jobs jobs;
    private final Notices notices;
    private final People people;
    private final Villages door;
    private final Journal journal;

    /** What ends with a death. */
    final Deaths deaths;

    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<byte @Nullable []> photo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private Runnable gone = () -> {};
    private @Nullable Corrections corrections;
    private PersonForm kept = PersonForm.named("");

    public PersonViewModel(
            Desk desk,
            People people,
            Villages villages,
            Journal journal,
            Deaths deaths,
            Clock clock) {
        this(desk.jobs(), desk.notices(), people, villages, journal, deaths, clock);
    }

    PersonViewModel(
            Jobs jobs,
            Notices notices,
            People people,
            Villages villages,
            Journal journal,
            Deaths deaths,
            Clock clock) {
        this.jobs = jobs;
        this.notices = notices;
        this.people = people;
        this.door = villages;
        this.journal = journal;
        this.deaths = deaths;
        this.posts = new PersonPosts(this, jobs, people, clock);
        this.portrait = new PersonPhoto(this, jobs, people, clock);
        fields.texts().forEach(text -> text.subscribe(this::compare));
        fields.choices().forEach(choice -> choice.subscribe(this::compare));
    }

    /** The person as last saved, or nothing for a new one. */
    public ReadOnlyObjectProperty<@Nullable Person> person() {
        return person.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<byte @Nullable []> photo() {
        return photo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Whether something typed is not saved yet. */
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** From now on everybody is another office's, and is corrected with the grounds. */
    public PersonViewModel correcting(Corrections through) {
        corrections = through;
        return this;
    }

    /** Whether people are corrected here, not changed. */
    boolean corrects() {
        return corrections != null;
    }

    /** What to do when the person being looked at is no longer on the roster. */
    void onGone(Runnable doing) {
        gone = doing;
    }

    /** Begins a new person. */
    public void begin() {
        person.set(null);
        photo.set(null);
        posts.rows.clear();
        history.clear();
        keep(PersonForm.named(""));
        jobs.ask(door::all, posts.villages::setAll);
    }

    /** Opens a person; typed text is replaced. */
    public void open(UUID id) {
        read(id, true);
    }

    private void read(UUID id, boolean withForm) {
        jobs.ask(
                () -> {
                    Optional<Person> found = people.find(id);
                    return new Whole(
                            found,
                            people.posts(id),
                            door.all(),
                            journal.history(id),
                            found.flatMap(people::photo));
                },
                whole -> take(whole, withForm));
    }

    private void take(Whole whole, boolean withForm) {
        Person found = whole.person().orElse(null);
        if (found == null) {
            begin(); // e.g. the registering was taken back while the page stood open
            notices.attention(Text.of("roster.gone"));
            gone.run();
            return;
        }
        posts.show(whole.posts(), whole.villages());
        history.setAll(whole.history());
        photo.set(whole.photo().orElse(null));
        person.set(found);
        if (withForm) {
            keep(PersonForm.of(found));
            look();
        }
    }

    private void keep(PersonForm form) {
        kept = form;
        fields.show(form);
        problems.set(List.of());
        compare();
    }

    /** Finds out whether something is not saved yet. */
    void compare() {
        dirty.set(
                !fields.form().equals(kept)
                        || !fields.unreadable().isEmpty()
                        || (person.get() == null && !posts.rows.isEmpty()));
    }

    /** Checks what was typed so far, without saving. */
    public void look() {
        Person now = person.get();
        PersonForm form = fields.form();
        if (now == null && form.equals(kept)) {
            return;
        }
        jobs.ask(() -> check(form, now), problems::set);
    }

    private List<FieldProblem> check(PersonForm form, @Nullable Person now) {
        List<FieldProblem> found = new ArrayList<>(fields.unreadable());
        found.addAll(people.check(form, now == null ? null : now.id()));
        return found;
    }

    /**
     * Saves, when nothing is wrong; a second call while the first one runs does nothing.
     *
     * @param refused is told when something is wrong
     */
    public void save(Runnable refused) {
        if (jobs.busy().get()) {
            return;
        }
        Person now = person.get();
        PersonForm form = fields.form();
        List<PostForm> entered = posts.forms();
        PersonForm seen = kept;
        jobs.start(
                Text.of("roster.job.save"),
                progress -> {
                    List<FieldProblem> found = check(form, now);
                    boolean wrong = found.stream().anyMatch(FieldProblem::isError);
                    return new Saved(found, wrong ? null : write(seen, form, now, entered));
                },
                saved -> {
                    problems.set(saved.found());
                    if (saved.id() == null) {
                        refused.run();
                    } else {
                        kept = form;
                        read(saved.id(), true);
                        said("roster.done.saved", form.name());
                    }
                });
    }

    /** Keeps what was typed as a correction of what the other office said. */
    void correct(String why, Runnable done, Consumer<Problem> refused) {
        Person now = person.get();
        Corrections through = corrections;
        if (now == null || through == null) {
            return;
        }
        PersonForm form = fields.form();
        PersonForm seen = kept;
        jobs.start(
                Text.of("branch.job.correcting"),
                progress -> through.correct(now.id(), seen, form, why),
                changed -> {
                    kept = form;
                    notices.success(Text.of("branch.done.corrected", form.name(), changed));
                    done.run();
                    read(now.id(), true);
                },
                refused);
    }

    private UUID write(
            PersonForm seen, PersonForm form, @Nullable Person now, List<PostForm> entered) {
        if (now == null) {
            return people.register(form, entered);
        }
        if (people.find(now.id()).isEmpty()) {
            throw Problem.of("roster.gone");
        }
        people.change(now.id(), seen, form);
        return now.id();
    }

    /** Forgets what was typed since the last saving. */
    public void forget() {
        fields.show(kept);
        if (person.get() == null) {
            posts.rows.clear();
        }
        problems.set(List.of());
        compare();
    }

    /** Takes the person off the roster. */
    public void remove(Runnable gone) {
        Person now = person.get();
        if (now != null) {
            act(
                    () -> people.remove(now.id()),
                    () -> {
                        forget();
                        said("roster.done.removed", now.name());
                        gone.run();
                    });
        }
    }

    /** Takes back that the person died. */
    public void revokeDeath() {
        Person now = person.get();
        if (now != null) {
            jobs.start(
                    Text.of("roster.job.save"),
                    progress -> deaths.revoke(now.id()),
                    count -> {
                        notices.success(Text.of("death.revoke.done", now.name(), count));
                        read(now.id(), false);
                    });
        }
    }

    /** Shows what is kept of the person now. */
    public void again() {
        Person now = person.get();
        if (now != null) {
            read(now.id(), false);
        }
    }

    void act(Runnable work, Runnable done) {
        jobs.start(
                Text.of("roster.job.save"),
                progress -> {
                    work.run();
                    return work;
                },
                ignored -> done.run());
    }

    /** Shows what is kept now, without touching what was typed. */
    void reread(Person now, String key) {
        read(now.id(), false);
        said(key, now.name());
    }

    private void said(String key, String name) {
        notices.success(Text.of(key, name));
    }
}
