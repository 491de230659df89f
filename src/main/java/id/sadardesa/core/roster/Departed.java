package id.sadardesa.core.roster;

import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one death: the day itself, and the posts that end with it.
 *
 * @param history all that ever happened to the person, oldest first
 */
record Departed(RosterStore store, Pen pen, Person person, List<Change> history) {
    private static final String ENDS = "ends";

    /**
     * Writes the day, or another one in its place, and lets every post end with it.
     *
     * @return how many posts end otherwise now
     */
    int on(LocalDate day) {
        store.death(person.id())
                .ifPresentOrElse(
                        row -> pen.update(RosterStore.DEATH, row, Map.of("died_on", day)),
                        () ->
                                pen.insert(
                                        RosterStore.DEATH,
                                        id(person),
                                        Map.of("person_id", person.id(), "died_on", day)));
        int ended = 0;
        for (Post post : store.postsOf(person.id())) {
            LocalDate planned = planned(post);
            if (planned == null || planned.isAfter(day)) {
                ended += end(post, lastDay(post, day)) ? 1 : 0;
            } else {
                end(post, planned);
            }
        }
        return ended;
    }

    /** Two computers that record the same death write the same row. */
    private static UUID id(Person person) {
        return Ids.named("death", person.id().toString());
    }

    /** Takes the death back, as if it had not been recorded: posts end when they did before. */
    void revoke() {
        store.death(person.id()).ifPresent(row -> pen.delete(RosterStore.DEATH, row));
        store.postsOf(person.id()).forEach(post -> end(post, planned(post)));
    }

    private boolean end(Post post, @Nullable LocalDate last) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(ENDS, last);
        return pen.update(RosterStore.POST, post.id(), row);
    }

    /** A post that was to begin later never began: its last day lies before its first. */
    private static LocalDate lastDay(Post post, LocalDate day) {
        LocalDate starts = post.starts();
        return starts == null || !starts.isAfter(day) ? day : starts.minusDays(1);
    }

    /** The last day of a post apart from the death that is on record so far; null for none. */
    private @Nullable LocalDate planned(Post post) {
        Set<String> cuts = cuts(post);
        LocalDate last = post.ends();
        for (int i = history.size() - 1; i >= 0 && last != null; i--) {
            Change change = history.get(i);
            String now = last.toString();
            Map<String, @Nullable String> old = change.before();
            Map<String, @Nullable String> young = change.after();
            if (change.rowId().equals(post.id())
                    && cuts.contains(now)
                    && old != null
                    && young != null
                    && now.equals(young.get(ENDS))) {
                String said = old.get(ENDS);
                last = said == null ? null : LocalDate.parse(said);
            }
        }
        return last;
    }

    /** The last days that the post had by a death, also by one that was put right since. */
    private Set<String> cuts(Post post) {
        Set<String> cuts = new HashSet<>();
        for (Change change : history) {
            Map<String, @Nullable String> row = change.after();
            String day = row == null ? null : row.get("died_on");
            if (change.place().equals(RosterStore.DEATH) && day != null) {
                cuts.add(lastDay(post, LocalDate.parse(day)).toString());
            }
        }
        return cuts;
    }
}
