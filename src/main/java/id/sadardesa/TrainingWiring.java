package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.enrolment.Enrolments;
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
                day -> ClaimWiring.claims(doors, database, on(day, doors.clock)),
                doors.clock);
    }

    private static Clock on(LocalDate day, Clock clock) {
        return Clock.fixed(day.atTime(9, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
    }
}
