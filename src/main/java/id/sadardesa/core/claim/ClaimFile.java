package id.sadardesa.core.claim;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.Benefit;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything that belongs to it on a day.
 *
 * @param post what the person was on the day of the event, or at all; null when nothing is on
 *     record
 * @param village where the person served in it, or null
 * @param papers the checklist in its order
 * @param expected what the benefits of the day of the event would be
 * @param daysOpen since it was opened, or until it was over
 * @param heirs the family as it stated itself
 * @param letters what was written for it, the newest first
 */
public record ClaimFile(
        Claim claim,
        Person person,
        @Nullable Post post,
        @Nullable Village village,
        Protection protection,
        List<ListedPaper> papers,
        Simulation expected,
        List<Deadline> reminders,
        long daysOpen,
        List<Heir> heirs,
        List<WrittenLetter> letters) {
    public ClaimFile {
        papers = List.copyOf(papers);
        reminders = List.copyOf(reminders);
        heirs = List.copyOf(heirs);
        letters = List.copyOf(letters);
    }

    /**
     * Whether the claim is about the head of the village, who does not attest his own misfortune.
     */
    public boolean aboutTheHead() {
        return post != null && post.kind() == PostKind.KADES;
    }

    /**
     * What it means that no family is stated; of a scholarship nothing is said where there is none.
     */
    public Text familyUnknown() {
        boolean counted =
                Stream.of(Benefit.SCHOLARSHIP, Benefit.SCHOLARSHIP_ONCE)
                        .anyMatch(one -> expected.of(one).isPresent());
        return Text.of(counted ? "claim.heirs.none" : "claim.heirs.unstated");
    }

    /** The day of death where somebody died; of an accident also where it came some days after. */
    public Optional<LocalDate> died() {
        return claim.kind().deadly()
                ? Optional.of(Objects.requireNonNullElse(claim.diedOn(), claim.eventOn()))
                : Optional.empty();
    }

    /** The papers that the claim waits for. */
    public List<ListedPaper> missing() {
        return papers.stream().filter(ListedPaper::missing).toList();
    }

    public long handedIn() {
        return papers.stream().filter(paper -> paper.got() != null).count();
    }

    /** What is expected at once; nothing for somebody who was not protected and owes nothing. */
    public Rupiah expectedSum() {
        return expected.total();
    }
}
