package id.sadardesa.core.reconcile;

import id.sadardesa.base.Text;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.village.Village;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list held against what we know.
 *
 * @param at when
 * @param same how many people the list and we say the same of
 * @param repeated rows that say again what another row says
 * @param past people whom we do not know and whom the list calls ended
 * @param only the one village that the list is about; null where it is about several
 * @param differences by kind, village and name
 * @param left what could not be read or matched
 */
public record Comparison(
        BranchList list,
        LocalDateTime at,
        int same,
        int repeated,
        int past,
        @Nullable Village only,
        List<Difference> differences,
        List<Left> left) {
    /** A row that could not be matched, or a cell in it that could not be read. */
    public record Left(ListedPerson row, Text why) {}

    public Comparison {
        differences = List.copyOf(differences);
        left = List.copyOf(left);
    }

    /** How many differences there are of each kind; a kind that has none is absent. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        differences.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return counts;
    }
}
