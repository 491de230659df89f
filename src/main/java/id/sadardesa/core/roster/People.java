package id.sadardesa.core.roster;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.journal.StillInUse;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The roster: who there is, what posts they hold, and everything typed about them. */
public final class People {
    private final RosterStore store;
    private final Journal journal;
    private final Villages villages;
    private final Pictures pictures;
    private final Rules rules;
    private final Clock clock;

    public People(
            Database database,
            Journal journal,
            Villages villages,
            Pictures pictures,
            Rules rules,
            Clock clock) {
        this.store = new RosterStore(database);
        this.journal = journal;
        this.villages = villages;
        this.pictures = pictures;
        this.rules = rules;
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

    /** Who has died, and when. */
    public Map<UUID, LocalDate> deaths() {
        return store.deaths();
    }

    /** The record of a person's death, for what rests on it. */
    public Optional<UUID> death(UUID person) {
        return store.death(person);
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
        Map<UUID, Change> since = journal.firstAfter(RosterStore.PERSON, day);
        Map<UUID, Person> then = new HashMap<>();
        if (!since.isEmpty()) {
            for (Person now : store.people()) {
                Change change = since.get(now.id());
                if (change != null) {
                    then.put(now.id(), RosterStore.before(now, change));
                }
            }
        }
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
        List<FieldProblem> problems =
                new ArrayList<>(PersonCheck.person(form, LocalDate.now(clock)));
        taken("nik", Nik.parse(Objects.requireNonNullElse(form.nik(), "")).map(Nik::full), existing)
                .ifPresent(problems::add);
        taken("kpj", Kpj.parse(Objects.requireNonNullElse(form.kpj(), "")).map(Kpj::full), existing)
                .ifPresent(problems::add);
        if (existing != null && form.birthDate() != null) {
            born(form.birthDate(), existing).ifPresent(problems::add);
        }
        return problems;
    }

    /** A post or a death that does not fit another birth date. */
    private Optional<FieldProblem> born(LocalDate birth, UUID existing) {
        PostCheck check = postCheck().of(birth, null);
        return store.postsOf(existing).stream()
                .flatMap(post -> check.problems(PostForm.of(post)).stream())
                .filter(problem -> problem.isError() && problem.field().equals("starts"))
                .findFirst()
                .map(problem -> new FieldProblem("birthDate", problem.text(), problem.weight()));
    }

    /** Where birth date or sex, as entered, contradict the NIK; warnings only. */
    public List<FieldProblem> contradictions(Person person) {
        Nik nik = person.nik();
        return nik == null
                ? List.of()
                : NikDoctor.compare(nik, person.birthDate(), person.sex(), LocalDate.now(clock));
    }

    private Optional<FieldProblem> taken(
            String field, Optional<String> number, @Nullable UUID existing) {
        return number.flatMap(n -> store.holder(field, n))
                .filter(other -> !other.id().equals(existing))
                .map(other -> FieldProblem.error(field, "roster.check.taken", other.name()));
    }

    /** What is wrong with a post of nobody in particular. */
    public List<FieldProblem> check(PostForm form) {
        return postCheck().problems(form);
    }

    /** What is wrong with a post of somebody on the roster, whose birth and death count too. */
    public List<FieldProblem> check(PostForm form, UUID holder) {
        Person person = person(holder);
        return postCheck().of(person.birthDate(), person.diedOn()).problems(form);
    }

    /** What is wrong with a post of somebody who is not on the roster yet. */
    public List<FieldProblem> check(PostForm form, PersonForm holder) {
        return postCheck().of(holder.birthDate(), null).problems(form);
    }

    private PostCheck postCheck() {
        return PostCheck.on(LocalDate.now(clock), rules);
    }

    /**
     * Puts a person on the roster with the posts given.
     *
     * @return the new person's id
     * @throws Problem when a form has an error
     */
    public UUID register(PersonForm form, List<PostForm> posts) {
        refuseErrors(check(form, null));
        posts.forEach(post -> refuseErrors(check(post, form)));
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
        PostCheck posts = postCheck();
        for (Newcomer newcomer : newcomers) {
            refuseErrors(check(newcomer.form(), null));
            PostCheck theirs = posts.of(newcomer.form().birthDate(), null);
            newcomer.posts().forEach(post -> refuseErrors(theirs.problems(post)));
        }
        return journal.act(
                Action.of("person.registerAll", newcomers.size(), village),
                pen -> newcomers.stream().map(newcomer -> insert(pen, newcomer)).toList());
    }

    private UUID insert(Pen pen, Newcomer newcomer) {
        UUID id = Ids.next();
        byte[] photo = newcomer.photo();
        Map<String, @Nullable Object> row = RosterStore.row(newcomer.form());
        row.put("photo_id", photo == null ? null : pictures.keep(pen, photo));
        pen.insert(RosterStore.PERSON, id, row);
        for (PostForm post : newcomer.posts()) {
            pen.insert(RosterStore.POST, Ids.next(), RosterStore.row(id, post));
        }
        return id;
    }

    /**
     * Changes what is known about a person; what differs between the two forms and nothing else.
     *
     * @param seen the person as the form was filled in at first
     * @return whether anything differed
     * @throws Problem when the form has an error, or one of these values was changed meanwhile
     */
    public boolean change(UUID id, PersonForm seen, PersonForm form) {
        refuseErrors(check(form, id));
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
     * Takes a person off the roster, with all posts.
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
        refuseErrors(check(form, person));
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
        refuseErrors(check(form, post.personId()));
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
     * Writes the day on which a person died, or another day in its place; every post ends with it.
     *
     * @return how many posts end otherwise now
     */
    public int died(UUID id, LocalDate on) {
        Person person = person(id);
        return journal.act(
                Action.of("person.died", person.name()),
                pen -> new Departed(store, pen, person, journal.history(id)).on(on));
    }

    /**
     * Takes a death back that was recorded by mistake; the posts end when they did before.
     *
     * @throws Problem when a claim rests on it
     */
    public void lives(UUID id) {
        Person person = person(id);
        try {
            journal.act(
                    Action.of("person.lives", person.name()),
                    pen -> {
                        new Departed(store, pen, person, journal.history(id)).revoke();
                        return id;
                    });
        } catch (StillInUse e) {
            throw new Problem(Text.of("roster.lives.claimed", person.name()), e);
        }
    }

    /**
     * Records the number BPJS issued.
     *
     * @throws Problem when somebody else has it
     */
    public void recordKpj(Person person, Kpj kpj) {
        taken("kpj", Optional.of(kpj.full()), person.id())
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        journal.act(
                Action.of("participation.kpj", person.name()),
                pen -> pen.update(RosterStore.PERSON, person.id(), Map.of("kpj", kpj.full())));
    }

    /**
     * What is wrong or doubtful with numbers typed for several people, by person; who has nothing
     * typed, or nothing wrong, is left out.
     *
     * @param typed in the order of the list
     */
    public Map<UUID, FieldProblem> checkKpjs(Map<UUID, String> typed) {
        return new KpjList(store, journal).check(typed);
    }

    /**
     * Records the numbers BPJS issued to several people, in one action; nothing of it when one of
     * them is wrong. Blank texts change nothing.
     *
     * @return how many people have another number now
     * @throws Problem when a number is no KPJ, or two people would have the same
     */
    public int recordKpjs(Map<UUID, String> typed) {
        return new KpjList(store, journal).record(typed);
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

    private static void refuseErrors(List<FieldProblem> problems) {
        problems.stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }
}
