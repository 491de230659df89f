package id.sadardesa.core.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardRequests;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Death;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ganti perangkat: one holder of a post leaves and another comes, as one action. */
public final class Successions {
    private final Journal journal;
    private final People people;
    private final Enrolments enrolments;
    private final CardRequests cards;
    private final SuccessionCheck check;
    private final Clock clock;

    public Successions(
            Journal journal,
            People people,
            Enrolments enrolments,
            CardRequests cards,
            Clock clock) {
        this.journal = journal;
        this.people = people;
        this.enrolments = enrolments;
        this.cards = cards;
        this.clock = clock;
        this.check = new SuccessionCheck(people, enrolments, clock);
    }

    /**
     * The last contribution month of the one who leaves: the month of the last day, because
     * contributions are not split by days.
     */
    public static Period lastMonth(LocalDate lastDay) {
        return Period.of(lastDay);
    }

    /** The first contribution month of the successor: the month of the first day (TMT). */
    public static Period firstMonth(LocalDate starts) {
        return Period.of(starts);
    }

    /** What the contributions for the holder of a post are or were last paid from. */
    public Optional<Funding> funding(Post post) {
        return enrolments.candidate(post.personId()).participations().stream()
                .filter(one -> one.postId().equals(post.id()))
                .findFirst()
                .map(one -> one.terms().get(one.terms().size() - 1).funding());
    }

    /** What is wrong with the form, what speaks against the successor, and what would happen. */
    public Foreseen foresee(SuccessionForm form) {
        return check.of(form);
    }

    /**
     * Ends the post and the participation of the one who leaves, gives the post to the successor,
     * puts the successor forward and asks for a card: one action, undone as a whole.
     *
     * @throws Problem when the form has an error; nothing is written then
     */
    public Succeeded replace(SuccessionForm form) {
        check.of(form).problems().stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        return journal.act(
                Action.of("succession", Text.of(form.kind().textKey()), name(form)),
                pen -> write(form));
    }

    private String name(SuccessionForm form) {
        PersonForm newcomer = form.newcomer();
        return newcomer != null
                ? newcomer.name().strip()
                : person(Objects.requireNonNull(form.successor())).name();
    }

    private Person person(UUID id) {
        return people.find(id).orElseThrow(() -> Problem.of("roster.gone"));
    }

    private Succeeded write(SuccessionForm form) {
        Post leaving = form.leaving();
        UUID came = come(form);
        UUID post = people.addPost(came, post(form));
        int ended = 0;
        boolean moved = false;
        if (leaving != null && leaving.personId().equals(came)) {
            moved = becomesDefinitive(leaving, form, post);
        } else if (leaving != null) {
            ended = leave(leaving, form);
        }
        moved |= giveUp(form, came, post);
        boolean enrolled = form.enrol() && !moved && enrol(form, came);
        if (enrolled || moved) {
            cards.ask(came, "succession");
        }
        boolean claim = leaving != null && form.cause() == EndCause.A6;
        UUID left = leaving == null ? null : leaving.personId();
        return new Succeeded(left, came, ended, enrolled, moved, claim);
    }

    /** Who acted in the post now holds it in full: what rested on acting rests on the post. */
    private boolean becomesDefinitive(Post acting, SuccessionForm form, UUID post) {
        end(acting, Objects.requireNonNull(form.lastDay()));
        List<Participation> resting = resting(acting);
        resting.forEach(one -> enrolments.rest(one, post));
        return !resting.isEmpty();
    }

    private List<Participation> resting(Post post) {
        return enrolments.candidate(post.personId()).open().stream()
                .filter(one -> one.postId().equals(post.id()))
                .toList();
    }

    /**
     * Ends a post, and what rests on it unless another post of the person carries it on; of
     * somebody who died, everything.
     */
    private int leave(Post post, SuccessionForm form) {
        LocalDate lastDay = Objects.requireNonNull(form.lastDay());
        if (form.cause() == EndCause.A6) {
            return dies(post.personId(), lastDay);
        }
        List<Participation> resting = new ArrayList<>();
        for (Participation one : resting(post)) {
            Optional<Post> other = enrolments.otherPost(one, lastDay.plusDays(1));
            other.ifPresentOrElse(held -> enrolments.rest(one, held.id()), () -> resting.add(one));
        }
        end(post, lastDay);
        if (lastDay.isAfter(LocalDate.now(clock))) {
            enrolments.leavers().state(resting, Objects.requireNonNull(form.cause()), lastDay);
            return 0;
        }
        return end(resting, form, lastDay);
    }

    /** How many participations ended; those of a day to come end when it has come. */
    private int end(List<Participation> resting, SuccessionForm form, LocalDate lastDay) {
        EndCause cause = form.cause();
        if (resting.isEmpty() || cause == null) {
            return 0;
        }
        List<Participation> waiting =
                resting.stream().filter(one -> one.state() == State.DRAFT).toList();
        List<Participation> going =
                resting.stream().filter(one -> one.state() != State.DRAFT).toList();
        if (!waiting.isEmpty()) {
            enrolments.refused(waiting, lastDay, cause);
        }
        List<Participation> begun =
                going.stream().filter(one -> !lastDay.isBefore(one.begins())).toList();
        if (!begun.isEmpty()) {
            enrolments.end(begun, cause, lastDay);
        }
        List<Participation> never = going.stream().filter(one -> !begun.contains(one)).toList();
        if (!never.isEmpty()) {
            enrolments.neverTookPart(never, Texts.indonesian().get(cause.textKey()));
        }
        return resting.size();
    }

    /** Everything ends with a death; nothing is left to end where it was recorded before. */
    private int dies(UUID person, LocalDate on) {
        Death death = enrolments.deaths().foresee(person, on);
        return death.known() ? 0 : enrolments.deaths().record(person, on).participations().size();
    }

    private void end(Post post, LocalDate lastDay) {
        people.changePost(post, PostForm.of(post).ending(lastDay));
    }

    private UUID come(SuccessionForm form) {
        PersonForm newcomer = form.newcomer();
        return newcomer == null
                ? Objects.requireNonNull(form.successor())
                : people.register(newcomer, List.of());
    }

    static PostForm post(SuccessionForm form) {
        return new PostForm(
                form.village(),
                form.kind(),
                form.appointment(),
                form.unit(),
                form.skNumber(),
                form.skDate(),
                form.starts(),
                form.ends());
    }

    /**
     * Ends the posts that the successor gives up.
     *
     * @return whether a participation with wages goes on, resting on the new post now
     */
    private boolean giveUp(SuccessionForm form, UUID came, UUID post) {
        if (!form.giveUp()) {
            return false;
        }
        boolean moved = false;
        for (Post old : people.posts(came)) {
            if (SuccessionCheck.givesUp(old, form, post)) {
                end(old, Objects.requireNonNull(form.starts()).minusDays(1));
                for (Participation open : enrolments.candidate(came).open()) {
                    if (open.postId().equals(old.id()) && open.segment().wageEarner()) {
                        enrolments.rest(open, post);
                        moved = true;
                    }
                }
            }
        }
        return moved;
    }

    /** Who begins on a day to come holds no post today; one can only look at that day. */
    private LocalDate later(@Nullable LocalDate starts) {
        LocalDate today = LocalDate.now(clock);
        return starts != null && starts.isAfter(today) ? starts : today;
    }

    private boolean enrol(SuccessionForm form, UUID came) {
        Candidate candidate = enrolments.candidate(came, later(form.starts()));
        Segment segment = Enrolments.segment(form.kind());
        EnrolmentForm terms =
                EnrolmentForm.of(form.programmes(), form.firstMonth())
                        .as(segment)
                        .paidBy(form.funding(), null);
        Enrolled done = enrolments.enrol(List.of(candidate), terms);
        return done.enrolled() > 0;
    }
}
