package id.sadardesa.cli;

import id.sadardesa.core.reconcile.Disputes;
import id.sadardesa.core.reconcile.Reconciliations;
import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.KeyRelease;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.merge.Conflicts;

/** The doors to other offices: keys, what goes out, what comes in, what is disputed. */
public record SyncDoors(
        SyncKeys keys,
        Submissions submissions,
        Arrivals arrivals,
        Conflicts conflicts,
        KeyRelease release,
        Reconciliations lists,
        Disputes disputes) {}
