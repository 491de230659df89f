package id.sadardesa.core.reconcile;

import id.sadardesa.base.Text;
import java.util.List;

/**
 * What came of taking over values of a list.
 *
 * @param done how many differences are gone
 * @param skipped those that could not be put right, each with the reason
 */
public record Fixed(int done, List<Skipped> skipped) {
    /** A difference that stays. */
    public record Skipped(Difference difference, Text why) {}

    public Fixed {
        skipped = List.copyOf(skipped);
    }
}
