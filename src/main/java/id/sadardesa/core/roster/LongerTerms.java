package id.sadardesa.core.roster;

import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.TermLimit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * Terms that a law made longer after the decree was written: the end on record is about the one of
 * the law before, and the holder stays in the post (UU 3/2024 Pasal 118).
 *
 * @param posts every post there ever was
 * @param day the day that is looked at
 */
public record LongerTerms(RuleBook book, Collection<Post> posts, LocalDate day) {
    /** An end within so many days of the one by the old law was written down by the old law. */
    private static final long NEAR = 62;

    /** The term by the law of today, where it goes on after the end on record. */
    public Optional<TermLimit> of(Post post) {
        LocalDate ends = post.ends();
        LocalDate starts = post.starts();
        if (ends == null || starts == null || post.appointment() != Appointment.DEFINITIF) {
            return Optional.empty();
        }
        return book.term(post.kind(), starts)
                .filter(term -> term.lastDay(starts).isAfter(ends.plusDays(NEAR)))
                .filter(term -> !term.lastDay(starts).isBefore(day))
                .filter(term -> !ends.isBefore(term.validFrom()))
                .filter(term -> written(starts, ends, term));
    }

    private boolean written(LocalDate starts, LocalDate ends, TermLimit now) {
        return book.terms().stream()
                .filter(term -> Objects.equals(term.kind(), now.kind()))
                .filter(term -> Objects.equals(term.group(), now.group()))
                .filter(term -> term.years() < now.years())
                .anyMatch(
                        term ->
                                Math.abs(ChronoUnit.DAYS.between(term.lastDay(starts), ends))
                                        <= NEAR);
    }

    /** Whether the holder goes on after the end on record: nobody else came since. */
    public boolean goOn(Post post) {
        return of(post).isPresent() && !replaced(post);
    }

    /**
     * Whether somebody else came after the holder: a colleague of the same kind, as there are in a
     * BPD, was there before and replaces nobody.
     */
    public boolean replaced(Post post) {
        LocalDate ended = post.ends();
        return ended != null
                && posts.stream()
                        .anyMatch(
                                other ->
                                        other.kind() == post.kind()
                                                && other.villageId().equals(post.villageId())
                                                && other.starts() != null
                                                && other.starts().isAfter(ended)
                                                && other.heldOn(day));
    }
}
