package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Death;
import id.sadardesa.core.enrolment.Deaths;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is recorded of people who take part, and why the last of it could not be. */
final class Records {
    private final EnrolmentDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final Consumer<@Nullable State> recorded;
    private final ReadOnlyObjectWrapper<Optional<Text>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Text> said = new ReadOnlyObjectWrapper<>();

    /**
     * Nothing yet.
     *
     * @param recorded told after each record to which state people were brought, or null
     */
    Records(EnrolmentDoors doors, Jobs jobs, Notices notices, Consumer<@Nullable State> recorded) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.recorded = recorded;
    }

    /** What was recorded last; null until something was. */
    ReadOnlyObjectProperty<@Nullable Text> said() {
        return said.getReadOnlyProperty();
    }

    /** Why the last thing could not be recorded; empty when nothing is wrong. */
    ReadOnlyObjectProperty<Optional<Text>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Records that the branch accepted these people. */
    void registered(Collection<Candidate> chosen, LocalDate on) {
        record(
                count -> named("registered", chosen, count),
                () -> doors.enrolments().registered(participations(chosen), on),
                State.REGISTERED,
                () -> {});
    }

    /**
     * Records that these people are active.
     *
     * @param waiting how many of the choice have no KPJ and are left as they are
     */
    void active(Collection<Candidate> chosen, LocalDate on, int waiting) {
        record(
                count -> Text.of("enrolment.done.active", count, waiting),
                () -> doors.enrolments().activate(participations(chosen), on),
                State.ACTIVE,
                () -> {});
    }

    /** Records that the contributions of these people are late. */
    void arrears(Collection<Candidate> chosen) {
        record("enrolment.done.arrears", () -> doors.enrolments().arrears(participations(chosen)));
    }

    /** Ends the participation of these people. */
    void end(Collection<Candidate> chosen, EndCause cause, LocalDate on) {
        record(
                count -> named("ended", chosen, count),
                () -> doors.enrolments().end(participations(chosen), cause, on),
                null,
                () -> {});
    }

    /** Records that people died, and with it the end of everything of theirs. */
    void died(Collection<Candidate> chosen, LocalDate on, Consumer<List<Death>> done) {
        forgive();
        Deaths deaths = doors.enrolments().deaths();
        jobs.start(
                Text.of("enrolment.job.recording"),
                progress ->
                        chosen.stream()
                                .map(one -> deaths.record(one.line().person().id(), on))
                                .toList(),
                recordedDeaths -> {
                    done.accept(recordedDeaths);
                    anew();
                },
                (Problem problem) -> trouble.set(Optional.of(problem.text())));
    }

    /** States that these people never took part. */
    void never(Collection<Candidate> chosen, String why) {
        record(
                "enrolment.done.never",
                () -> doors.enrolments().neverTookPart(participations(chosen), why));
    }

    /** Something was recorded: what is shown is read anew. */
    void anew() {
        recorded.accept(null);
    }

    /** Records who approved these people. */
    void approve(Collection<Candidate> chosen, String approver) {
        record(
                "enrolment.done.approved",
                () -> doors.enrolments().approve(participations(chosen), approver));
    }

    /** Puts people forward again who were refused. */
    void again(Collection<Candidate> chosen) {
        record(
                putForward("enrolment.done.again"),
                () -> doors.enrolments().proposeAgain(participations(chosen)),
                null,
                () -> {});
    }

    void refused(Collection<Candidate> chosen, LocalDate on, String reason) {
        record(
                count -> named("refused", chosen, count),
                () -> doors.enrolments().refused(participations(chosen), on, reason),
                null,
                () -> {});
    }

    /** Puts people forward anew whose participation has ended; the KPJ stays. */
    void reactivate(Collection<Candidate> chosen, Period first) {
        record(
                putForward("enrolment.done.reactivated"),
                () -> {
                    Enrolled done = doors.enrolments().reactivate(chosen, first);
                    done.refused().stream()
                            .flatMap(one -> one.reasons().stream())
                            .filter(Reason::blocks)
                            .findFirst()
                            .filter(reason -> done.enrolled() == 0)
                            .ifPresent(
                                    reason -> {
                                        throw new Problem(reason.text());
                                    });
                    return done.enrolled();
                },
                null,
                () -> {});
    }

    /** Agrees on other terms for all these participations. */
    void terms(Collection<Participation> chosen, TermChange change, Runnable done) {
        record(
                "enrolment.done.terms",
                () -> doors.enrolments().changeTerms(chosen, change),
                null,
                done);
    }

    /** Enrols somebody without wages too. */
    void beside(Candidate one, PostKind work, EnrolmentForm form, Runnable done) {
        record(
                putForward("enrolment.done.beside"),
                () -> {
                    doors.enrolments().enrolBeside(one, work, form);
                    return 1;
                },
                null,
                done);
    }

    /** Records the number BPJS issued to one person. */
    void kpj(Person person, String typed) {
        forgive();
        Optional<Kpj> number = Kpj.parse(typed);
        if (number.isEmpty()) {
            trouble.set(Kpj.check(typed).map(problem -> problem.text()));
            return;
        }
        record(
                "enrolment.done.kpj",
                () -> {
                    doors.people().recordKpj(person, number.get());
                    return 1;
                });
    }

    /** Forgets the last trouble. */
    void forgive() {
        trouble.set(Optional.empty());
    }

    /** Lets somebody take part in another segment instead. */
    void segment(
            Candidate one,
            Participation old,
            @Nullable PostKind work,
            EndCause cause,
            EnrolmentForm form,
            Runnable done) {
        record(
                putForward("enrolment.done.segment"),
                () -> {
                    doors.enrolments().changeSegment(one, old, work, cause, form);
                    return 1;
                },
                null,
                done);
    }

    private void record(String said, Supplier<Integer> work) {
        record(said, work, null, () -> {});
    }

    private void record(String key, Supplier<Integer> work, @Nullable State next, Runnable done) {
        record(count -> Text.of(key, count), work, next, done);
    }

    /** Of one person it is said who it is, of several how many. */
    private static Text named(String what, Collection<Candidate> chosen, int count) {
        return chosen.size() == 1
                ? Text.of(
                        "enrolment.done." + what + "One",
                        chosen.iterator().next().line().person().fullName())
                : Text.of("enrolment.done." + what, count);
    }

    /** What is said when people were put forward, and that a second person has to approve them. */
    private Function<Integer, Text> putForward(String key) {
        return count -> Text.of(key, count, doors.enrolments().awaiting(count));
    }

    private void record(
            Function<Integer, Text> told,
            Supplier<Integer> work,
            @Nullable State next,
            Runnable done) {
        forgive();
        jobs.start(
                Text.of("enrolment.job.recording"),
                progress -> work.get(),
                count -> {
                    Text what = told.apply(count);
                    notices.success(what);
                    said.set(null);
                    said.set(what);
                    done.run();
                    recorded.accept(next);
                },
                (Problem problem) -> trouble.set(Optional.of(problem.text())));
    }

    private static List<Participation> participations(Collection<Candidate> chosen) {
        return chosen.stream().flatMap(c -> c.participation().stream()).toList();
    }
}
