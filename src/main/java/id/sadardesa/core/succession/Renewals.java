package id.sadardesa.core.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import java.util.ArrayList;
import java.util.List;

/** Perpanjangan SK: a post goes on by a new decree; what rests on it goes on too. */
public final class Renewals {
    private final Journal journal;
    private final People people;

    public Renewals(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    /** What is wrong with a renewal; fields are named as the components. */
    public List<FieldProblem> check(Post post, Renewal renewal) {
        List<FieldProblem> problems = new ArrayList<>();
        if (renewal.skNumber() == null || renewal.skNumber().isBlank()) {
            problems.add(FieldProblem.error("skNumber", "succession.renew.noNumber"));
        }
        if (renewal.ends() == null) {
            problems.add(FieldProblem.error("ends", "succession.renew.noEnd"));
        } else if (post.ends() != null && !renewal.ends().isAfter(post.ends())) {
            problems.add(
                    FieldProblem.error(
                            "ends", "succession.renew.early", renewal.ends(), post.ends()));
        }
        problems.addAll(people.check(form(post, renewal), post.personId()));
        return problems;
    }

    private static PostForm form(Post post, Renewal renewal) {
        return PostForm.of(post).renewed(renewal.skNumber(), renewal.skDate(), renewal.ends());
    }

    /**
     * Writes the new decree and last day to the post; the old ones stay in the history.
     *
     * @param post as it was read
     * @throws Problem when {@link #check} finds an error, or the post was changed meanwhile
     */
    public void renew(Post post, Renewal renewal) {
        check(post, renewal).stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        String name = people.find(post.personId()).map(Person::name).orElse("?");
        journal.act(
                Action.of("post.renew", name, Text.of(post.kind().textKey())),
                pen -> people.changePost(post, form(post, renewal)));
    }
}
