package id.sadardesa.core.report;

import id.sadardesa.core.paper.Stationery;
import org.jspecify.annotations.Nullable;

/**
 * What a paper needs that is not part of what it reports.
 *
 * @param number the letter's number, or null to leave room for it
 * @param audience for whom, and so how much it shows of people
 * @param snapshot which snapshot of a closed month it is made from, or null
 * @param corrections what it has to put right of the month reported before, or null
 */
record Printing(
        Stationery stationery,
        @Nullable String number,
        Audience audience,
        @Nullable Snapshot snapshot,
        @Nullable Comparison corrections) {
    /** What stands at the foot of each page beside the title: which snapshot it is; or nothing. */
    String mark() {
        return snapshot == null
                ? ""
                : stationery.texts().get("report.snapshot.mark", snapshot.code());
    }
}
