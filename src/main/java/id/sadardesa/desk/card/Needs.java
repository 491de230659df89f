package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.Estimate;

/** What cards will take, in one sentence, beside what lies on the shelf. */
final class Needs {
    private Needs() {}

    /**
     * @param ink in ordinary pages
     * @param sides of each sheet that are printed
     */
    static Text said(Estimate estimate, int ink, int sides) {
        return Text.of(
                "card.needs",
                estimate.sheets(),
                estimate.spare(),
                estimate.minutes(sides),
                ink,
                shelf(estimate));
    }

    private static Text shelf(Estimate estimate) {
        Integer left = estimate.left();
        if (left == null) {
            return Text.of("card.needs.uncounted");
        }
        return estimate.missing() > 0
                ? Text.of("card.needs.missing", left, estimate.missing())
                : Text.of("card.needs.enough", left);
    }
}
