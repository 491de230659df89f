package id.sadardesa.desk.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The posts of the person being looked at; those of a new person wait until the person is saved.
 */
final class PersonPosts {
    final ObservableList<PostRow> rows = FXCollections.observableArrayList();
    final ObservableList<Village> villages = FXCollections.observableArrayList();

    private final PersonViewModel owner;
    private final Jobs jobs;
    private final People people;
    private final Clock clock;

    PersonPosts(PersonViewModel owner, Jobs jobs, People people, Clock clock) {
        this.owner = owner;
        this.jobs = jobs;
        this.people = people;
        this.clock = clock;
    }

    /** What is kept about a person, and the villages a post can be held in. */
    void show(List<Post> posts, List<Village> known) {
        villages.setAll(known);
        rows.setAll(posts.stream().map(post -> new PostRow(post, PostForm.of(post))).toList());
    }

    /** How many posts there are, and which of them ends next and when. */
    Text held() {
        LocalDate today = LocalDate.now(clock);
        Text many = Text.of("roster.person.hint", rows.size());
        return forms().stream()
                .filter(form -> form.ends() != null && !form.ends().isBefore(today))
                .min(Comparator.comparing(form -> Objects.requireNonNull(form.ends())))
                .map(
                        next ->
                                Text.of(
                                        "roster.person.ends",
                                        many,
                                        Text.of(next.kind().textKey()),
                                        Objects.requireNonNull(next.ends())))
                .orElse(many);
    }

    List<PostForm> forms() {
        return rows.stream().map(PostRow::form).toList();
    }

    /** What is wrong with a post. */
    void check(@Nullable PostRow row, PostForm form, Consumer<List<FieldProblem>> answer) {
        Optional<FieldProblem> elsewhere =
                rows.stream()
                        .filter(other -> !other.equals(row))
                        .filter(other -> other.form().isElsewhere(form))
                        .findFirst()
                        .map(other -> elsewhere(other.form()));
        jobs.ask(
                () -> {
                    List<FieldProblem> found = new ArrayList<>(people.check(form));
                    elsewhere.ifPresent(found::add);
                    return found;
                },
                answer);
    }

    private FieldProblem elsewhere(PostForm other) {
        String where =
                villages.stream()
                        .filter(village -> village.id().equals(other.villageId()))
                        .map(Village::name)
                        .findFirst()
                        .orElse("");
        return FieldProblem.warning(
                "village", "roster.post.elsewhere", Text.of(other.kind().textKey()), where);
    }

    /** Adds a post, or changes one. */
    void save(@Nullable PostRow row, PostForm form) {
        Person now = owner.person().get();
        if (now == null) {
            if (row != null) {
                rows.remove(row);
            }
            rows.add(new PostRow(null, form));
            owner.compare();
            return;
        }
        Post post = row == null ? null : row.post();
        owner.act(
                () -> {
                    if (post == null) {
                        people.addPost(now.id(), form);
                    } else {
                        people.changePost(post, form);
                    }
                },
                () -> owner.reread(now, "roster.done.post"));
    }

    void remove(PostRow row) {
        Person now = owner.person().get();
        Post post = row.post();
        if (now == null || post == null) {
            rows.remove(row);
            owner.compare();
        } else {
            owner.act(
                    () -> people.removePost(post),
                    () -> owner.reread(now, "roster.done.postRemoved"));
        }
    }
}
