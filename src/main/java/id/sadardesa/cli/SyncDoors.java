package id.sadardesa.cli;

import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.merge.Conflicts;

/** The doors to other offices: keys, what goes out, what comes in. */
public record SyncDoors(
        SyncKeys keys, Submissions submissions, Arrivals arrivals, Conflicts conflicts) {}
