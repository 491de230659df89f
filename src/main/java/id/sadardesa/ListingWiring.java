package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.listing.Listings;
import id.sadardesa.core.report.Disclosures;

/** Joins an office's own lists to what they are read from, and to the month's pack. */
final class ListingWiring {
    private ListingWiring() {}

    static Listings of(Wiring doors, Database database) {
        Listings listings =
                new Listings(
                        database,
                        doors.journal,
                        doors.reports,
                        doors.offices,
                        doors.coverages,
                        doors.enrolments,
                        doors.ledger,
                        doors.press.issued(),
                        new Disclosures(doors.journal),
                        doors.clock);
        doors.reports.packWith(listings);
        return listings;
    }
}
