package id.sadardesa;

import id.sadardesa.cli.BranchDoors;
import id.sadardesa.cli.CardDoors;
import id.sadardesa.cli.CeremonyDoors;
import id.sadardesa.cli.Doors;
import id.sadardesa.cli.FormDoors;
import id.sadardesa.cli.SeatDoors;
import id.sadardesa.cli.SyncDoors;

/** Joins the doors of an open office to the command line. */
record CommandWiring(Wiring office) {
    /** The doors that commands go through. */
    Doors doors() {
        return new Doors(
                office.clock,
                office.journal,
                office.undoing,
                office.offices,
                office.villages,
                office.villageImport,
                office.people,
                office.rosterImport,
                office.rosterWorkbook,
                office.enrolments,
                office.rules,
                office.contributions,
                office.benefits,
                office.families.rights(),
                office.families.claims(),
                office.families.papers(),
                office.families.heirs(),
                office.coverages,
                office.ledger,
                office.cards,
                new CardDoors(
                        office.press.issued(),
                        office.press.batches(),
                        office.press.stock(),
                        office.press.checks(),
                        office.press.sheets(),
                        office.press.templates(),
                        office.press.calibrations(),
                        office.press.portraits()),
                new CeremonyDoors(office.ceremony.ceremonies(), office.ceremony.papers()),
                office.reports,
                office.listings,
                office.visits,
                office.plans.budgets,
                office.plans.scorecards,
                office.plans.agreements,
                office.expiries,
                new SeatDoors(office.successions, office.renewals),
                new SyncDoors(
                        office.sync.keys(),
                        office.sync.submissions(),
                        office.sync.arrivals(),
                        office.sync.conflicts(),
                        office.sync.release(),
                        office.reconcile.lists(),
                        office.reconcile.disputes()),
                new BranchDoors(
                        office.branch.inbox(),
                        office.branch.requests(),
                        office.branch.numbers(),
                        office.branch.areas()),
                new FormDoors(
                        office.forms.sipp(),
                        office.forms.papers(),
                        office.forms.sheets(),
                        office.forms.check()),
                office.checkup,
                office.training,
                office::close);
    }
}
