package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Compares what the rows say with what is stored and writes down what an import would change. */
final class ImportPlanner {
    private final KnownPeople known;
    private final ImportChoices choices;
    private final RowCheck check;
    private final ImportPlan plan;
    private final List<ImportLine> lines;
    private final VillageFinder villages;
    private final Map<String, UUID> fresh = new HashMap<>();
    private final Map<UUID, PersonForm> forms = new HashMap<>();
    private final Map<UUID, List<Post>> posts = new HashMap<>();

    ImportPlanner(
            KnownPeople known,
            ImportChoices choices,
            RowCheck check,
            ImportPlan plan,
            List<ImportLine> lines,
            VillageFinder villages) {
        this.known = known;
        this.choices = choices;
        this.check = check;
        this.plan = plan;
        this.lines = lines;
        this.villages = villages;
    }

    void add(RowReading row) {
        KnownPeople.Match match = matched(row);
        if (!row.isWrong() && !match.choice().isEmpty()) {
            ask(row, match.choice());
            lines.add(line(row, Outcome.QUESTION, List.of(), match.choice()));
        } else if (!isSound(row, match)) {
            if (RowCheck.sharedNumber(match.choice(), row.said()) != null) {
                ask(row, match.choice());
            }
            lines.add(line(row, Outcome.REFUSED, List.of(), List.of()));
        } else {
            match.one().ifPresentOrElse(person -> change(row, person), () -> create(row));
        }
    }

    private static void ask(RowReading row, List<Person> choice) {
        Column number = RowCheck.sharedNumber(choice, row.said());
        if (number == null) {
            row.add(
                    Column.NAME,
                    FieldProblem.error("name", "roster.import.question", choice.size()));
        } else {
            row.add(
                    number,
                    FieldProblem.error(
                            number.name(), "roster.import.question.number", choice.get(0).name()));
        }
    }

    private KnownPeople.Match matched(RowReading row) {
        Optional<UUID> answer = choices.answers().get(row.place());
        if (answer != null) {
            return new KnownPeople.Match(answer.flatMap(known::byId), List.of());
        }
        return fresh.containsKey(Twins.personKey(row.said()))
                ? KnownPeople.Match.NOBODY
                : known.match(row.said());
    }

    /** Rows that are wrong already are checked too, so that all faults are told at once. */
    private boolean isSound(RowReading row, KnownPeople.Match match) {
        PersonForm stored = match.one().map(this::form).orElse(PersonForm.named(""));
        List<Post> held = match.one().map(person -> held(person.id())).orElse(List.of());
        check.check(row, match, stored, held);
        return !row.isWrong();
    }

    private void create(RowReading row) {
        Said said = row.said();
        List<FieldChange> changes = new ArrayList<>();
        UUID id = fresh.computeIfAbsent(Twins.personKey(said), key -> Ids.next());
        PersonForm before = forms.getOrDefault(id, PersonForm.named(""));
        PersonForm after = said.over(before);
        forms.put(id, after);
        changes.addAll(Differences.of(before, after));
        plan.newPeople.put(id, RosterStore.row(after));
        putPost(id, row, changes);
        lines.add(line(row, Outcome.NEW, changes, List.of()));
    }

    private void change(RowReading row, Person person) {
        Said said = row.said();
        PersonForm before = form(person);
        PersonForm after = said.over(before);
        List<FieldChange> changes = new ArrayList<>(Differences.of(before, after));
        if (!changes.isEmpty()) {
            forms.put(person.id(), after);
            plan.changedPeople.put(
                    person.id(),
                    new ImportPlan.Revision(
                            RosterStore.PERSON,
                            person.id(),
                            RosterStore.row(PersonForm.of(person)),
                            RosterStore.row(after)));
        }
        putPost(person.id(), row, changes);
        lines.add(
                line(
                        row,
                        changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED,
                        changes,
                        List.of()));
    }

    private PersonForm form(Person person) {
        return forms.getOrDefault(person.id(), PersonForm.of(person));
    }

    /** The posts of somebody, with those of the rows before. */
    private List<Post> held(UUID person) {
        return posts.computeIfAbsent(person, id -> new ArrayList<>(known.posts(id)));
    }

    /** The post that the row means is changed; a post that is not there yet is a further one. */
    private void putPost(UUID person, RowReading row, List<FieldChange> changes) {
        Said said = row.said();
        Village village = said.village();
        PostReader.Reading read = said.post();
        if (village == null || read == null) {
            return;
        }
        List<Post> held = held(person);
        Optional<Post> same = known.meant(held, said);
        PostForm before = same.map(PostForm::of).orElse(PostForm.of(village.id(), read.kind()));
        PostForm after = said.over(before);
        UUID id = same.map(Post::id).orElseGet(Ids::next);
        changes.addAll(Differences.of(same.isPresent() ? before : null, after, village));
        if (same.isEmpty()) {
            warnElsewhere(row, held, after);
            held.add(
                    new Post(
                            id,
                            person,
                            village.id(),
                            read.kind(),
                            after.appointment(),
                            after.unit(),
                            after.skNumber(),
                            after.skDate(),
                            after.starts(),
                            after.ends()));
            plan.newPosts.put(id, RosterStore.row(person, after));
        } else if (!before.equals(after)) {
            plan.changedPosts.put(
                    id,
                    new ImportPlan.Revision(
                            RosterStore.POST,
                            id,
                            RosterStore.row(person, before),
                            RosterStore.row(person, after)));
        }
    }

    /** One person in two villages is allowed, and more often two people taken for one. */
    private void warnElsewhere(RowReading row, List<Post> held, PostForm fresh) {
        held.stream()
                .filter(post -> PostForm.of(post).isElsewhere(fresh))
                .findFirst()
                .ifPresent(
                        post ->
                                row.add(
                                        Column.VILLAGE,
                                        FieldProblem.warning(
                                                "village",
                                                "roster.import.post.elsewhere",
                                                post.named(),
                                                villages.byId(post.villageId())
                                                        .map(Village::name)
                                                        .orElse("?"))));
    }

    private static ImportLine line(
            RowReading row, Outcome outcome, List<FieldChange> changes, List<Person> choice) {
        return new ImportLine(
                row.row().sheet(),
                row.row().row().number(),
                Mask.numbers(row.said().name().name()),
                row.said().village(),
                outcome,
                changes,
                row.faults(),
                choice);
    }
}
