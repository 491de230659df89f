package id.sadardesa.core.roster;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.journal.StillInUse;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The roster: who there is, what posts they hold, and everything typed about them. */
public final class People {
    private final RosterStore store;
    private final FormCheck checks;
    private final Issued issued;
    private final Journal journal;
    private final Villages villages;
    private final Pictures pictures;
    private final Clock clock;

    public People(
            Database database,
            Journal journal,
            Villages villages,
            Pictures pictures,
            Rules rules,
            Issued issued,
            Clock clock) {
        this.store = new RosterStore(database);
        this.issued = issued;
        this.checks = new FormCheck(store, rules, issued, clock);
        this.journal = journal;
        this.villages = villages;
        this.pictures = pictures;
        this.clock = clock;
    }

    public Optional<Person> find(UUID id) {
        return store.person(id);
    }

    /** All posts a person holds or held, the open and senior ones first. */
    public List<Post> posts(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return store.postsOf(person).stream()
                .sorted(
                        Comparator.comparing((Post p) -> !p.heldOn(today))
                                .thenComparing(RosterLines.SENIORITY))
                .toList();
    }

    /** Who has died. */
    public Departures departures() {
        return new Departures(store, journal);
    }

    /** Everybody on the roster, with or without a post. */
    public List<Person> all() {
        return store.people();
    }

    /** Every post that anybody holds or held. */
    public List<Post> posts() {
        return store.posts();
    }

    /** Everybody with the posts held on a day, ordered by village, post and name. */
    public List<RosterLine> lines(LocalDate day) {
        return lines(post -> post.heldOn(day));
    }

    /** The same with the posts that are not over on a day: held, or beginning later. */
    List<RosterLine> linesFrom(LocalDate day) {
        return lines(post -> post.ends() == null || !post.ends().isBefore(day));
    }

    private List<RosterLine> lines(Predicate<Post> counts) {
        return RosterLines.of(store.people(), store.posts(), villages.all(), counts);
    }

    /**
     * Whose NIK, KPJ or answer to "civil servant" was changed after a day, as it stood on record at
     * the end of that day. Who came on record only later has the first answer and KPJ there was,
     * and the NIK of now.
     *
     * @return by person; everybody else stood then as now
     */
    public Map<UUID, Person> recorded(LocalDate day) {
        return recorded(List.of(day)).getOrDefault(day, Map.of());
    }

    /** The same for several days, which is hardly more work than for one. */
    public Map<LocalDate, Map<UUID, Person>> recorded(Collection<LocalDate> days) {
        Map<LocalDate, Map<UUID, Person>> then = new HashMap<>();
        journal.firstAfter(RosterStore.PERSON, days)
                .forEach((day, changes) -> then.put(day, store.before(changes)));
        return then;
    }

    /** Each village's seats and holders on a day, in the order of the village codes. */
    public List<Establishment> establishments(LocalDate day) {
        return RosterLines.establishments(store.posts(), villages.all(), day);
    }

    /** Everybody as of today, searchable while typing. */
    public RosterIndex index(Texts texts) {
        return new RosterIndex(lines(LocalDate.now(clock)), texts);
    }

    /**
     * What is wrong or probably wrong with a form.
     *
     * @param existing the person being changed, or null for a new one
     */
    public List<FieldProblem> check(PersonForm form, @Nullable UUID existing) {
        return checks.check(form, existing);
    }

    /** What is wrong with a post of nobody in particular. */
    public List<FieldProblem> check(PostForm form) {
        return checks.posts().problems(form);
    }

    /** What is wrong with a post of somebody on the roster, whose birth and death count too. */
    public List<FieldProblem> check(PostForm form, UUID holder) {
        return checks.posts(person(holder)).problems(form);
    }

    /** What is wrong with a post of somebody who is not on the roster yet. */
    public List<FieldProblem> check(PostForm form, PersonForm holder) {
        return checks.posts(holder).problems(form);
    }

    /** Where birth date or sex, as entered, contradict the NIK; warnings only. */
    public List<FieldProblem> contradictions(Person person) {
        return checks.contradictions(person);
    }

    /** What is probably mistyped, by village, post and name; the living with posts not over. */
    public List<Doubt> doubts() {
        LocalDate today = LocalDate.now(clock);
        return new Doubts(checks.posts(), today).in(linesFrom(today));
    }

    /**
     * Puts a person on the roster with the posts given.
     *
     * @return the new person's id
     * @throws Problem when a form has an error
     */
    public UUID register(PersonForm form, List<PostForm> posts) {
        FormCheck.refuseErrors(check(form, null));
        posts.forEach(post -> FormCheck.refuseErrors(check(post, form)));
        return journal.act(
                Action.of("person.register", form.name().strip()),
                pen -> insert(pen, new Newcomer(form, posts, null)));
    }

    /**
     * Puts many people on the roster in one action.
     *
     * @return their ids, in the same order
     * @throws Problem when a form has an error; nobody is registered then
     */
    public List<UUID> registerAll(String village, List<Newcomer> newcomers) {
        PostCheck posts = checks.posts();
        for (Newcomer newcomer : newcomers) {
            FormCheck.refuseErrors(check(newcomer.form(), null));
            PostCheck theirs = posts.of(newcomer.form().birthDate(), null);
            newcomer.posts().forEach(post -> FormCheck.refuseErrors(theirs.problems(post)));
        }
        return journal.act(
                Action.of("person.registerAll", newcomers.size(), village),
                pen -> newcomers.stream().map(newcomer -> insert(pen, newcomer)).toList());
    }

    private UUID insert(Pen pen, Newcomer newcomer) {
        byte[] photo = newcomer.photo();
        return RosterStore.insert(pen, newcomer, photo == null ? null : pictures.keep(pen, photo));
    }

    /**
     * Changes what is known about a person; what differs between the two forms and nothing else.
     *
     * @param seen the person as the form was filled in at first
     * @return whether anything differed
     * @throws Problem when the form has an error, or one of these values was changed meanwhile
     */
    public boolean change(UUID id, PersonForm seen, PersonForm form) {
        FormCheck.refuseErrors(check(form, id));
        return journal.act(
                Action.of("person.change", form.name().strip()),
                pen ->
                        pen.revise(
                                RosterStore.PERSON,
                                id,
                                RosterStore.row(seen),
                                RosterStore.row(form)));
    }

    /**
     * Takes a person off the roster, with all posts, the family and months paid elsewhere.
     *
     * @throws Problem when the person has ever been enrolled: participation is never erased
     */
    public void remove(UUID id) {
        Person person = person(id);
        try {
            journal.act(
                    Action.of("person.remove", person.name()),
                    pen -> {
                        store.postsOf(id).forEach(post -> pen.delete(RosterStore.POST, post.id()));
                        store.family(id).forEach(row -> pen.delete(HeirStore.HEIR, row));
                        store.paidBefore(id)
                                .forEach(row -> pen.delete(RosterStore.PAID_BEFORE, row));
                        store.death(id).ifPresent(row -> pen.delete(RosterStore.DEATH, row));
                        pen.delete(RosterStore.PERSON, id);
                        return id;
                    });
        } catch (StillInUse e) {
            throw new Problem(Text.of("roster.remove.enrolled", person.name()), e);
        }
    }

    /**
     * Gives a person a post.
     *
     * @throws Problem when the form has an error, e.g. a first day before the person could work
     */
    public UUID addPost(UUID person, PostForm form) {
        FormCheck.refuseErrors(check(form, person));
        UUID id = Ids.next();
        return journal.act(
                Action.of("post.add", person(person).name()),
                pen -> {
                    pen.insert(RosterStore.POST, id, RosterStore.row(person, form));
                    return id;
                });
    }

    /**
     * Changes a post; what differs from the post as it was read and nothing else.
     *
     * @throws Problem when one of these values was changed meanwhile
     */
    public boolean changePost(Post post, PostForm form) {
        FormCheck.refuseErrors(check(form, post.personId()));
        return journal.act(
                Action.of("post.change", person(post.personId()).name()),
                pen ->
                        pen.revise(
                                RosterStore.POST,
                                post.id(),
                                RosterStore.row(post.personId(), PostForm.of(post)),
                                RosterStore.row(post.personId(), form)));
    }

    /**
     * Takes back a post that was entered by mistake; a post that ended is changed, not removed.
     *
     * @throws Problem when a participation rests on it
     */
    public void removePost(Post post) {
        Person person = person(post.personId());
        try {
            journal.act(
                    Action.of("post.remove", person.name()),
                    pen -> {
                        pen.delete(RosterStore.POST, post.id());
                        return post;
                    });
        } catch (StillInUse e) {
            throw new Problem(Text.of("roster.removePost.enrolled", person.name()), e);
        }
    }

    /**
     * Records the number BPJS issued.
     *
     * @throws Problem when somebody else has it
     */
    public void recordKpj(Person person, Kpj kpj) {
        checks.refuseTaken(person, kpj);
        journal.act(
                Action.of("participation.kpj", person.name()),
                pen -> pen.update(RosterStore.PERSON, person.id(), Map.of("kpj", kpj.full())));
    }

    /** The numbers BPJS issued to several people at once. */
    public Kpjs kpjs() {
        return new Kpjs(store, journal, issued, clock);
    }

    /** Whether a digit of a number is probably mistyped; what BPJS itself gave never is. */
    public boolean doubts(Kpj kpj) {
        return !kpj.looksRight() && !issued.holds(kpj);
    }

    /** Sets a person's photograph from bytes that were decoded before; null takes it away. */
    public void setPhoto(UUID id, byte @Nullable [] photo) {
        Person person = person(id);
        journal.act(
                Action.of("person.photo", person.name()),
                pen -> {
                    Map<String, @Nullable Object> row = new HashMap<>();
                    row.put("photo_id", photo == null ? null : pictures.keep(pen, photo));
                    return pen.update(RosterStore.PERSON, id, row);
                });
    }

    public Optional<byte[]> photo(Person person) {
        return Optional.ofNullable(person.photoId()).flatMap(pictures::bytes);
    }

    private Person person(UUID id) {
        return store.person(id).orElseThrow(() -> Problem.of("roster.gone"));
    }
}
