package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.training.LedgerDraft;
import id.sadardesa.core.training.TrainingOffice;
import java.time.Clock;
import java.time.LocalDate;

/** Joins the training office to the doors it fills, some of them as they were on past days. */
final class TrainingWiring {
    private TrainingWiring() {}

    static TrainingOffice of(Wiring doors, Database database) {
        return new TrainingOffice(
                doors.offices,
                doors.villages,
                doors.people,
                doors.rules,
                day ->
                        new Enrolments(
                                database,
                                doors.journal,
                                doors.people,
                                doors.rules,
                                doors.offices,
                                on(day, doors.clock)),
                doors.plans.draft,
                new LedgerDraft(
                        day -> ledger(doors, database, on(day, doors.clock)),
                        doors.villages,
                        doors.clock),
                day -> ClaimWiring.claims(doors, database, on(day, doors.clock)),
                doors.clock);
    }

    private static Ledger ledger(Wiring doors, Database database, Clock clock) {
        return Ledger.of(
                database,
                doors.journal,
                doors.contributions,
                doors.offices,
                doors.villages,
                doors.people,
                doors.rules,
                doors.pictures,
                clock);
    }

    private static Clock on(LocalDate day, Clock clock) {
        return Clock.fixed(day.atTime(9, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
    }
}
