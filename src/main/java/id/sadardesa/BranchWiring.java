package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.branch.Areas;
import id.sadardesa.core.branch.Inbox;
import id.sadardesa.core.branch.Numbers;
import id.sadardesa.core.branch.Requests;

/** Joins the branch's own work. */
public record BranchWiring(Inbox inbox, Requests requests, Numbers numbers, Areas areas) {
    static BranchWiring of(Wiring doors, Database database) {
        return new BranchWiring(
                new Inbox(doors.sync.arrivals(), doors.sync.submissions(), doors.sync.keys()),
                new Requests(
                        database,
                        doors.journal,
                        doors.people,
                        doors.villages,
                        doors.enrolments,
                        doors.sync.keys(),
                        doors.clock),
                new Numbers(database, doors.journal, doors.people, doors.clock),
                new Areas(
                        database,
                        doors.people,
                        doors.villages,
                        doors.enrolments,
                        doors.sync.submissions(),
                        doors.sync.keys(),
                        doors.clock));
    }
}
