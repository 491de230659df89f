package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.benefit.RightsSheets;
import id.sadardesa.core.claim.ClaimPapers;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.roster.Heirs;
import java.time.Clock;

/** Joins what families get in hand: their rights on paper, and their claims. */
public record ClaimWiring(Heirs heirs, RightsSheets rights, Claims claims, ClaimPapers papers) {
    static ClaimWiring of(Wiring doors, Database database, Clock clock) {
        Claims claims = claims(doors, database, clock);
        return new ClaimWiring(
                heirs(doors, database),
                new RightsSheets(
                        doors.offices,
                        doors.enrolments,
                        doors.benefits,
                        heirs(doors, database),
                        day -> doors.coverages.on(day).covered(),
                        clock),
                claims,
                new ClaimPapers(doors.offices, claims, clock));
    }

    private static Heirs heirs(Wiring doors, Database database) {
        return new Heirs(database, doors.journal, doors.people);
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
                heirs(doors, database),
                day);
    }
}
