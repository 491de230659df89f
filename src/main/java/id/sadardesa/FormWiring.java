package id.sadardesa;

import id.sadardesa.core.form.BpjsForms;
import id.sadardesa.core.form.SippBooks;
import id.sadardesa.core.form.SyncPapers;

/** Joins the forms of BPJS with what they are filled from. */
public record FormWiring(SippBooks sipp, BpjsForms papers, SyncPapers sheets) {
    static FormWiring of(Wiring doors) {
        return new FormWiring(
                new SippBooks(
                        doors.offices,
                        doors.contributions,
                        doors.ledger.bills(),
                        doors.rules,
                        doors.clock),
                new BpjsForms(
                        doors.offices,
                        doors.people,
                        doors.enrolments,
                        doors.contributions,
                        doors.ledger.bills(),
                        doors.clock),
                new SyncPapers(
                        doors.offices, doors.sync.keys(), doors.sync.submissions(), doors.clock));
    }
}
