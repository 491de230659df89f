package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.benefit.RightsSheets;
import id.sadardesa.core.claim.ClaimPapers;
import id.sadardesa.core.claim.Claims;
import java.time.Clock;

/** Joins what families get in hand: their rights on paper, and their claims. */
public record ClaimWiring(RightsSheets rights, Claims claims, ClaimPapers papers) {
    static ClaimWiring of(Wiring doors, Database database, Clock clock) {
        return new ClaimWiring(
                new RightsSheets(
                        doors.offices,
                        doors.enrolments,
                        doors.benefits,
                        day -> doors.coverages.on(day).covered(),
                        clock),
                claims(doors, database, clock),
                new ClaimPapers(doors.offices, clock));
    }

    /** The claims as they are written on a day. */
    static Claims claims(Wiring doors, Database database, Clock day) {
        return new Claims(
                database,
                doors.journal,
                doors.people,
                doors.villages,
                doors.enrolments,
                doors.benefits,
                doors.coverages,
                doors.ledger.arrears(),
                day);
    }
}
