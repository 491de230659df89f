package id.sadardesa.core.succession;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Reason;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at a change of holders before it is written. */
final class SuccessionCheck {
    private final People people;
    private final Enrolments enrolments;
    private final Clock clock;

    SuccessionCheck(People people, Enrolments enrolments, Clock clock) {
        this.people = people;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    Foreseen of(SuccessionForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        leaving(form, problems);
        coming(form, problems);
        Optional<Candidate> known = known(form);
        List<Reason> reasons = reasons(form, known);
        List<Text> notes = new ArrayList<>();
        goesOn(form, notes);
        months(form, notes);
        participation(form, known, reasons, notes);
        return new Foreseen(problems, reasons, notes);
    }

    private void leaving(SuccessionForm form, List<FieldProblem> problems) {
        Post leaving = form.leaving();
        LocalDate lastDay = form.lastDay();
        if (leaving == null) {
            return;
        }
        if (lastDay == null) {
            problems.add(FieldProblem.error("lastDay", "succession.check.noLastDay"));
        } else if (leaving.starts() != null && lastDay.isBefore(leaving.starts())) {
            problems.add(
                    FieldProblem.error(
                            "lastDay", "succession.check.before", lastDay, leaving.starts()));
        }
        if (form.cause() == null && !mayGoWithoutCause(form, leaving)) {
            problems.add(FieldProblem.error("cause", "enrolment.form.noCause"));
        } else if (form.cause() == EndCause.A6 && lastDay != null) {
            death(leaving.personId(), lastDay, problems);
        }
    }

    /** Who only acted leaves for no cause that BPJS asks for, while nothing of theirs ends. */
    private boolean mayGoWithoutCause(SuccessionForm form, Post leaving) {
        return promoted(form)
                || (leaving.appointment() != Appointment.DEFINITIF
                        && ending(leaving, form.lastDay()).isEmpty());
    }

    /** Whether who acts in the post becomes its holder in full. */
    static boolean promoted(SuccessionForm form) {
        Post leaving = form.leaving();
        return leaving != null
                && leaving.personId().equals(form.successor())
                && form.newcomer() == null
                && leaving.appointment() != Appointment.DEFINITIF
                && form.appointment() == Appointment.DEFINITIF;
    }

    /** The participations that rest on a post and that no other post carries on. */
    private List<Participation> ending(Post leaving, @Nullable LocalDate lastDay) {
        LocalDate day = lastDay == null ? LocalDate.now(clock) : lastDay.plusDays(1);
        return resting(leaving).stream()
                .filter(one -> enrolments.otherPost(one, day).isEmpty())
                .toList();
    }

    /** Whether contributions for the one who leaves come to an end. */
    private boolean ends(SuccessionForm form) {
        Post leaving = form.leaving();
        return leaving != null
                && !promoted(form)
                && (form.cause() == EndCause.A6
                        || resting(leaving).isEmpty()
                        || !ending(leaving, form.lastDay()).isEmpty());
    }

    private List<Participation> resting(Post leaving) {
        return enrolments.candidate(leaving.personId()).open().stream()
                .filter(one -> one.postId().equals(leaving.id()))
                .toList();
    }

    /** What becomes of the participation of the one who leaves, where it is not simply ended. */
    private void goesOn(SuccessionForm form, List<Text> notes) {
        Post leaving = form.leaving();
        LocalDate lastDay = form.lastDay();
        if (leaving == null || lastDay == null || form.cause() == EndCause.A6) {
            return;
        }
        if (promoted(form)) {
            notes.add(Text.of("succession.note.promoted", leaving.named()));
            return;
        }
        for (Participation one : resting(leaving)) {
            enrolments
                    .otherPost(one, lastDay.plusDays(1))
                    .ifPresentOrElse(
                            other -> notes.add(Text.of("succession.note.goesOn", other.named())),
                            () -> {
                                if (lastDay.isAfter(LocalDate.now(clock))) {
                                    notes.add(Text.of("succession.note.endsLater", lastDay));
                                }
                            });
        }
    }

    private void death(UUID person, LocalDate lastDay, List<FieldProblem> problems) {
        LocalDate died = people.find(person).map(Person::diedOn).orElse(null);
        if (died != null && !died.equals(lastDay)) {
            problems.add(FieldProblem.error("lastDay", "succession.check.otherDeath", died));
        } else if (problems.stream().noneMatch(FieldProblem::isError)) {
            enrolments.deaths().check(person, lastDay).stream()
                    .map(one -> new FieldProblem("lastDay", one.text(), one.weight()))
                    .forEach(problems::add);
        }
    }

    private void coming(SuccessionForm form, List<FieldProblem> problems) {
        PersonForm newcomer = form.newcomer();
        Post leaving = form.leaving();
        if (newcomer != null) {
            problems.addAll(people.check(newcomer, null));
        } else if (form.successor() == null) {
            problems.add(FieldProblem.error("successor", "succession.check.nobody"));
        } else if (leaving != null
                && leaving.personId().equals(form.successor())
                && !promoted(form)) {
            problems.add(FieldProblem.error("successor", "succession.check.same"));
        }
        LocalDate starts = form.starts();
        LocalDate lastDay = form.lastDay();
        if (starts == null) {
            problems.add(FieldProblem.error("starts", "succession.check.noStarts"));
        } else if (leaving != null && lastDay != null && !starts.isAfter(lastDay)) {
            problems.add(FieldProblem.error("starts", "succession.check.overlap", starts, lastDay));
        } else if (lastDay != null && starts.isAfter(lastDay.plusDays(1))) {
            problems.add(
                    FieldProblem.warning(
                            "starts", "succession.check.gap", lastDay.plusDays(1), starts));
        }
        problems.addAll(post(form));
    }

    /** What is wrong with the post for the one who comes, whose birth and death count too. */
    private List<FieldProblem> post(SuccessionForm form) {
        PersonForm newcomer = form.newcomer();
        UUID successor = form.successor();
        if (newcomer != null) {
            return people.check(Successions.post(form), newcomer);
        }
        if (successor == null) {
            return people.check(Successions.post(form));
        }
        LocalDate died = people.find(successor).map(Person::diedOn).orElse(null);
        return died == null
                ? people.check(Successions.post(form), successor)
                : List.of(FieldProblem.error("successor", "enrolment.reason.deceased", died));
    }

    private Optional<Candidate> known(SuccessionForm form) {
        UUID successor = form.successor();
        return form.newcomer() != null || successor == null
                ? Optional.empty()
                : Optional.of(enrolments.candidate(successor));
    }

    /** The reasons against the successor as the holder of the post. */
    private List<Reason> reasons(SuccessionForm form, Optional<Candidate> known) {
        PersonForm newcomer = form.newcomer();
        Person person =
                newcomer != null
                        ? Person.of(Ids.next(), newcomer)
                        : known.map(one -> one.line().person()).orElse(null);
        if (person == null) {
            return List.of();
        }
        Post wanted = Post.of(Ids.next(), person.id(), Successions.post(form));
        return enrolments.reasons(new RosterLine(person, List.of(wanted), List.of()));
    }

    private void months(SuccessionForm form, List<Text> notes) {
        LocalDate lastDay = form.lastDay();
        if (lastDay != null && ends(form)) {
            notes.add(Text.of("succession.note.last", Successions.lastMonth(lastDay)));
        }
        if (form.starts() != null && form.enrol()) {
            notes.add(Text.of("succession.note.first", form.firstMonth()));
        }
    }

    private void participation(
            SuccessionForm form,
            Optional<Candidate> known,
            List<Reason> reasons,
            List<Text> notes) {
        boolean wages =
                known.stream()
                        .flatMap(one -> one.open().stream())
                        .anyMatch(one -> one.segment() == Enrolments.segment(form.kind()));
        Kpj kpj = known.map(one -> one.line().person().kpj()).orElse(null);
        if (wages) {
            notes.add(Text.of("succession.note.already"));
        } else if (form.enrol() && reasons.stream().noneMatch(Reason::blocks)) {
            notes.add(Text.of(kpj == null ? "succession.note.new" : "succession.note.sameKpj"));
            if (enrolments.awaiting(1) > 0) {
                notes.add(Text.of("succession.note.approval"));
            }
            notes.add(Text.of("succession.note.card"));
        }
        known.ifPresent(one -> twoOffices(form, one, notes));
    }

    /** Kepala desa and perangkat may not sit in BPD or LKD (UU 6/2014 Pasal 29, 51 and 64). */
    private void twoOffices(SuccessionForm form, Candidate one, List<Text> notes) {
        for (Post post : one.line().posts()) {
            boolean given = form.giveUp() && givesUp(post, form, null);
            if (!given && collide(post.kind(), form.kind())) {
                notes.add(Text.of("succession.note.twoOffices", post.named()));
            }
        }
    }

    private static boolean collide(PostKind one, PostKind other) {
        return sits(one) != sits(other)
                && (one.group() == PostGroup.PEMDES || other.group() == PostGroup.PEMDES);
    }

    private static boolean sits(PostKind kind) {
        return kind.group() == PostGroup.BPD
                || kind.group() == PostGroup.RT_RW
                || kind.group() == PostGroup.LKD;
    }

    /** Whether the successor gives a post up: paid by the same village, and held in full. */
    static boolean givesUp(Post post, SuccessionForm form, @Nullable UUID fresh) {
        LocalDate starts = form.starts();
        return starts != null
                && form.appointment() == Appointment.DEFINITIF
                && !post.id().equals(fresh)
                && post.villageId().equals(form.village())
                && post.appointment() == Appointment.DEFINITIF
                && Objects.equals(Enrolments.segment(post.kind()), Segment.VILLAGE)
                && post.heldOn(starts)
                && (post.starts() == null || post.starts().isBefore(starts));
    }
}
