package id.sadardesa.core.claim;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything that belongs to it on a day.
 *
 * @param village where the person served on the day of the event, or null
 * @param papers the checklist in its order
 * @param expected what the benefits of the day of the event would be
 * @param daysOpen since it was opened, or until it was over
 * @param heirs the family as it stated itself
 * @param letters what was written for it, the newest first
 */
public record ClaimFile(
        Claim claim,
        Person person,
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
