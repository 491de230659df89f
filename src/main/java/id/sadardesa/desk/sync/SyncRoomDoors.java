package id.sadardesa.desk.sync;

import id.sadardesa.core.form.SendCheck;
import id.sadardesa.core.form.SippBooks;
import id.sadardesa.core.form.SyncPapers;
import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.merge.Conflicts;
import java.time.Clock;

/** The doors to other offices: keys, what goes out, what comes in, what both said otherwise. */
public record SyncRoomDoors(
        SyncKeys keys,
        Submissions submissions,
        Arrivals arrivals,
        Conflicts conflicts,
        SendCheck check,
        SyncPapers papers,
        SippBooks sipp,
        Clock clock) {}
