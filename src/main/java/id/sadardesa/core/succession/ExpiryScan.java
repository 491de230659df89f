package id.sadardesa.core.succession;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.LongerTerms;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.AgeLimit;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.TermLimit;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One look through everybody for what runs out around a day. */
final class ExpiryScan {
    /** How far ahead one looks, in days. */
    private static final int AHEAD = 90;

    private final LocalDate day;
    private final RuleBook book;
    private final Map<UUID, Post> posts;
    private final LongerTerms terms;
    private final Map<UUID, Village> places;
    private final Map<UUID, List<Post>> held = new HashMap<>();
    private final List<Expiry> found = new ArrayList<>();

    ExpiryScan(LocalDate day, RuleBook book, Map<UUID, Post> posts, Map<UUID, Village> places) {
        this.day = day;
        this.book = book;
        this.posts = posts;
        this.terms = new LongerTerms(book, posts.values(), day);
        this.places = places;
        posts.values()
                .forEach(
                        post ->
                                held.computeIfAbsent(post.personId(), id -> new ArrayList<>())
                                        .add(post));
    }

    List<Expiry> found() {
        return found;
    }

    void look(Candidate candidate) {
        Person person = candidate.line().person();
        if (person.diedOn() != null) {
            return;
        }
        for (Post post : held.getOrDefault(person.id(), List.of())) {
            if (followed(post)) {
                continue; // the new decree or the successor is on record already
            }
            if (post.heldOn(day)) {
                post(person, post);
            } else if (terms.goOn(post)) {
                add(Expiry.Kind.TERM_LONGER, person, post, ends(post), longerText(post));
            }
        }
        candidate.open().forEach(open -> participation(candidate, open));
    }

    private void post(Person person, Post post) {
        LocalDate ends = post.ends();
        if (terms.of(post).isPresent()) {
            add(Expiry.Kind.TERM_LONGER, person, post, ends(post), longerText(post));
        } else if (ends != null) {
            String sk = post.skNumber();
            add(
                    Expiry.Kind.POST_END,
                    person,
                    post,
                    ends,
                    sk == null
                            ? Text.of("succession.why.POST_END")
                            : Text.of("succession.why.POST_END.sk", sk));
        } else {
            term(post)
                    .ifPresent(
                            term ->
                                    add(
                                            Expiry.Kind.TERM_END,
                                            person,
                                            post,
                                            term.lastDay(starts(post)),
                                            Text.of(
                                                    "succession.why.TERM_END",
                                                    starts(post),
                                                    term.years(),
                                                    term.legalBasis())));
        }
        if (perangkat(post.kind()) && !acts(post)) {
            age(Expiry.Kind.RETIREMENT, AgeRule.PERANGKAT_END, person, post, true);
        }
    }

    private static boolean perangkat(PostKind kind) {
        return kind.group() == PostGroup.PEMDES
                && kind != PostKind.KADES
                && kind.seat() != Seat.STAF;
    }

    /** Terms and ages of office are of those who hold it in full; who acts is told by decree. */
    private static boolean acts(Post post) {
        return post.appointment() != Appointment.DEFINITIF;
    }

    private Optional<TermLimit> term(Post post) {
        return post.starts() == null || acts(post)
                ? Optional.empty()
                : book.term(post.kind(), post.starts());
    }

    /** Whether the same seat goes on from the day after: renewed, or with somebody else. */
    private boolean followed(Post post) {
        LocalDate ends = post.ends();
        return ends != null
                && posts.values().stream()
                        .anyMatch(
                                other ->
                                        other.kind() == post.kind()
                                                && other.villageId().equals(post.villageId())
                                                && Objects.equals(other.unit(), post.unit())
                                                && ends.plusDays(1).equals(other.starts()));
    }

    private Text longerText(Post post) {
        TermLimit term = terms.of(post).orElseThrow();
        return Text.of(
                "succession.why.TERM_LONGER",
                term.years(),
                term.lastDay(starts(post)),
                term.legalBasis());
    }

    private void participation(Candidate candidate, Participation open) {
        Post post = posts.get(open.postId());
        if (post == null) {
            return;
        }
        Person person = candidate.line().person();
        LocalDate ends = post.ends();
        if (ends != null
                && ends.isBefore(day)
                && !terms.goOn(post)
                && !carriedOn(candidate, open, post)) {
            add(Expiry.Kind.POST_OVER, person, post, ends, Text.of("succession.why.POST_OVER"));
        }
        if (open.programmes().contains(Programme.JP)) {
            age(Expiry.Kind.PENSION, AgeRule.JP_PENSION, person, post, true);
        }
        if (open.programmes().contains(Programme.JHT)) {
            age(Expiry.Kind.OLD_AGE, AgeRule.JHT_PAYOUT, person, post, false);
        }
    }

    /** Whether another post in the same village goes on, which is billed instead. */
    private static boolean carriedOn(Candidate candidate, Participation open, Post post) {
        return candidate.posts(open.segment()).stream()
                .anyMatch(other -> other.villageId().equals(post.villageId()));
    }

    /**
     * @param late whether it is also told after the day
     */
    private void age(Expiry.Kind kind, AgeRule rule, Person person, Post post, boolean late) {
        LocalDate born = person.birthDate();
        if (born == null) {
            return;
        }
        LocalDate last = day.plusDays(AHEAD);
        AgeLimit limit = book.reached(rule, born, last).orElse(null);
        if (limit == null) {
            return;
        }
        LocalDate reached = born.plusYears(limit.years());
        if (late || !reached.isBefore(day)) {
            add(
                    kind,
                    person,
                    post,
                    reached,
                    Text.of("succession.why." + kind, limit.years(), limit.legalBasis()));
        }
    }

    private void add(Expiry.Kind kind, Person person, Post post, LocalDate on, Text why) {
        Village village = places.get(post.villageId());
        long days = ChronoUnit.DAYS.between(day, on);
        if (village != null && days <= AHEAD) {
            LocalDate until =
                    kind == Expiry.Kind.TERM_LONGER
                            ? terms.of(post).map(term -> term.lastDay(starts(post))).orElse(null)
                            : null;
            found.add(new Expiry(kind, person, post, village, on, days, why, until));
        }
    }

    private static LocalDate starts(Post post) {
        return Objects.requireNonNull(post.starts());
    }

    private static LocalDate ends(Post post) {
        return Objects.requireNonNull(post.ends());
    }
}
