package id.sadardesa;

import id.sadardesa.core.form.BpjsForms;
import id.sadardesa.core.form.SendCheck;
import id.sadardesa.core.form.SippBooks;
import id.sadardesa.core.form.SyncPapers;
import id.sadardesa.core.report.Disclosures;

/** Joins the forms of BPJS with what they are filled from. */
public record FormWiring(SippBooks sipp, BpjsForms papers, SyncPapers sheets, SendCheck check) {
    static FormWiring of(Wiring doors) {
        SippBooks sipp =
                new SippBooks(
                        doors.offices,
                        doors.contributions,
                        doors.ledger.bills(),
                        doors.rules,
                        doors.journal,
                        doors.clock);
        return new FormWiring(
                sipp,
                new BpjsForms(
                        doors.offices,
                        doors.people,
                        doors.enrolments,
                        doors.contributions,
                        doors.ledger.bills(),
                        new Disclosures(doors.journal),
                        doors.clock),
                new SyncPapers(
                        doors.offices,
                        doors.sync.keys(),
                        doors.sync.submissions(),
                        doors.sync.arrivals(),
                        doors.branch.requests(),
                        doors.clock),
                new SendCheck(doors.people, sipp, doors.sync.conflicts(), doors.clock));
    }
}
