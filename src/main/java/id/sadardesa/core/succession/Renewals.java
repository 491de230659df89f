package id.sadardesa.core.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Perpanjangan SK: a post goes on by a new decree. The old term stays as it was, the new one is a
 * post of its own beside it, and what rests on the post goes on.
 */
public final class Renewals {
    private final Journal journal;
    private final People people;
    private final Enrolments enrolments;

    public Renewals(Journal journal, People people, Enrolments enrolments) {
        this.journal = journal;
        this.people = people;
        this.enrolments = enrolments;
    }

    /** The first day of the new term: as stated, or the day after the old one. */
    public static @Nullable LocalDate starts(Post post, Renewal renewal) {
        return renewal.starts() != null || post.ends() == null
                ? renewal.starts()
                : post.ends().plusDays(1);
    }

    /** What is wrong with a renewal; fields are named as the components. */
    public List<FieldProblem> check(Post post, Renewal renewal) {
        List<FieldProblem> problems = new ArrayList<>();
        if (renewal.skNumber() == null || renewal.skNumber().isBlank()) {
            problems.add(FieldProblem.error("skNumber", "succession.renew.noNumber"));
        }
        starts(post, renewal, problems);
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

    private static void starts(Post post, Renewal renewal, List<FieldProblem> problems) {
        LocalDate starts = starts(post, renewal);
        if (starts == null) {
            problems.add(FieldProblem.error("starts", "succession.renew.noStart"));
        } else if (post.starts() != null && !starts.isAfter(post.starts())) {
            problems.add(
                    FieldProblem.error(
                            "starts", "succession.renew.startsEarly", starts, post.starts()));
        } else if (post.ends() != null && starts.isAfter(post.ends().plusDays(1))) {
            problems.add(
                    FieldProblem.warning(
                            "starts", "succession.renew.gap", post.ends().plusDays(1), starts));
        }
    }

    private static PostForm form(Post post, Renewal renewal) {
        return PostForm.of(post)
                .renewed(renewal.skNumber(), renewal.skDate(), renewal.ends())
                .starting(starts(post, renewal));
    }

    /**
     * Writes the new term as a post of its own, ends the old one the day before, and lets what
     * rests on it go on: one action.
     *
     * @param post as it was read
     * @return the new post
     * @throws Problem when {@link #check} finds an error, or the post was changed meanwhile
     */
    public UUID renew(Post post, Renewal renewal) {
        check(post, renewal).stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        String name = people.find(post.personId()).map(Person::name).orElse("?");
        return journal.act(
                Action.of("post.renew", name, post.named()),
                pen -> {
                    endBefore(post, starts(post, renewal));
                    UUID fresh = people.addPost(post.personId(), form(post, renewal));
                    for (Participation one : enrolments.candidate(post.personId()).open()) {
                        if (one.postId().equals(post.id())) {
                            enrolments.rest(one, fresh);
                        }
                    }
                    return fresh;
                });
    }

    /** The old term keeps its last day, unless the new one begins earlier. */
    private void endBefore(Post post, @Nullable LocalDate starts) {
        LocalDate ends = post.ends();
        if (starts != null && (ends == null || !ends.isBefore(starts))) {
            people.changePost(post, PostForm.of(post).ending(starts.minusDays(1)));
        } else {
            people.changePost(post, PostForm.of(post)); // refused when it was changed meanwhile
        }
    }
}
