package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is known to leave although no end of the participation is recorded: an end is recorded only
 * when its day has come, but the post has a last day and somebody else has it from then on. A post
 * whose decree only runs out may well be renewed and is none.
 */
public final class Handovers {
    private record Seat(UUID village, PostKind kind, String unit) {
        static Seat of(Post post) {
            String unit = post.unit() == null ? "" : post.unit().strip();
            return new Seat(post.villageId(), post.kind(), unit.toLowerCase(Locale.ROOT));
        }
    }

    private final Map<Seat, List<Post>> bySeat;
    private final Map<UUID, List<Post>> byPerson;

    public Handovers(Collection<Post> posts) {
        this.bySeat = posts.stream().collect(Collectors.groupingBy(Seat::of));
        this.byPerson = posts.stream().collect(Collectors.groupingBy(Post::personId));
    }

    /** The last day of somebody who goes on taking part as far as is recorded. */
    public Optional<LocalDate> lastDay(PersonBill bill) {
        return bill.participation().open()
                ? successor(bill.post()).flatMap(next -> Optional.ofNullable(bill.post().ends()))
                : Optional.empty();
    }

    /** Who has a post after its last day, where the holder does not go on by another one. */
    public Optional<Post> successor(Post post) {
        LocalDate ends = post.ends();
        return ends == null || staysInTheVillage(post, ends) ? Optional.empty() : after(post, ends);
    }

    /** Whether somebody is billed in a month only because the end is not recorded yet. */
    public boolean gone(PersonBill bill, Period period) {
        return lastDay(bill).filter(day -> day.isBefore(period.first())).isPresent();
    }

    private Optional<Post> after(Post post, LocalDate ends) {
        return bySeat.getOrDefault(Seat.of(post), List.of()).stream()
                .filter(other -> !other.personId().equals(post.personId()))
                .filter(other -> other.starts() != null && other.starts().isAfter(ends))
                .findFirst();
    }

    /** Whether another post of the same person carries on what rests on this one. */
    private boolean staysInTheVillage(Post post, LocalDate ends) {
        return byPerson.getOrDefault(post.personId(), List.of()).stream()
                .filter(other -> !other.id().equals(post.id()))
                .filter(other -> other.villageId().equals(post.villageId()))
                .anyMatch(other -> other.heldOn(ends.plusDays(1)));
    }
}
