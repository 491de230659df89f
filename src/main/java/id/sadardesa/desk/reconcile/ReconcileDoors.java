package id.sadardesa.desk.reconcile;

import id.sadardesa.core.reconcile.Disputes;
import id.sadardesa.core.reconcile.Reconciliations;

/** The doors to lists of the branch and to what is disputed. */
public record ReconcileDoors(Reconciliations lists, Disputes disputes) {}
