package id.sadardesa.desk.branch;

import id.sadardesa.core.branch.Areas;
import id.sadardesa.core.branch.Inbox;
import id.sadardesa.core.branch.Numbers;
import id.sadardesa.core.branch.Requests;
import id.sadardesa.core.form.SyncPapers;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import java.time.Clock;

/** The doors to the branch's own work. */
public record BranchRoomDoors(
        Inbox inbox,
        Requests requests,
        Numbers numbers,
        Areas areas,
        Submissions submissions,
        SyncKeys keys,
        SyncPapers papers,
        Clock clock) {}
