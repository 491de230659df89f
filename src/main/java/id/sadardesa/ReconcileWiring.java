package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.reconcile.Disputes;
import id.sadardesa.core.reconcile.Reconciliations;

/** Joins the reconciliation with the branch's list. */
public record ReconcileWiring(Reconciliations lists, Disputes disputes) {
    static ReconcileWiring of(Wiring doors, Database database) {
        Disputes disputes = new Disputes(database, doors.journal, doors.sync.keys(), doors.clock);
        return new ReconcileWiring(
                new Reconciliations(
                        doors.journal,
                        doors.offices,
                        doors.villages,
                        doors.people,
                        doors.enrolments,
                        doors.rules,
                        doors.branch.requests(),
                        disputes,
                        doors.clock),
                disputes);
    }
}
