package id.sadardesa;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.KeyFile;
import id.sadardesa.cli.Doors;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.branch.IssuedNumbers;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.check.Checkup;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Undoing;
import id.sadardesa.core.listing.Listings;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.report.Disclosures;
import id.sadardesa.core.report.Reports;
import id.sadardesa.core.report.Snapshots;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterImport;
import id.sadardesa.core.roster.RosterWorkbook;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.succession.Expiries;
import id.sadardesa.core.succession.Renewals;
import id.sadardesa.core.succession.Successions;
import id.sadardesa.core.training.TrainingOffice;
import id.sadardesa.core.village.VillageImport;
import id.sadardesa.core.village.Villages;
import id.sadardesa.core.visit.Visits;
import java.time.Clock;

/**
 * An open office: every room built once and joined by hand. With the wirings of single groups the
 * only place that knows everyone.
 */
public final class Wiring implements AutoCloseable {
    public final Clock clock;
    public final Journal journal;
    public final Offices offices;
    public final Pictures pictures;
    public final Villages villages;
    public final VillageImport villageImport;
    public final Undoing undoing;
    public final People people;
    public final RosterImport rosterImport;
    public final RosterWorkbook rosterWorkbook;
    public final Enrolments enrolments;
    public final Rules rules;
    public final Contributions contributions;
    public final Benefits benefits;
    public final Coverages coverages;
    public final Ledger ledger;
    public final ClaimWiring families;
    public final CeremonyWiring ceremony;
    public final Checkup checkup;
    public final TrainingOffice training;
    public final Cards cards;
    public final CardWiring press;
    public final Expiries expiries;
    public final Successions successions;
    public final Renewals renewals;
    public final Reports reports;
    public final Listings listings;
    public final Visits visits;
    public final PlanWiring plans;
    public final SyncWiring sync;
    public final FormWiring forms;
    public final BranchWiring branch;
    public final ReconcileWiring reconcile;

    private final Database database;
    private final DataFolder folder;

    Wiring(Database database, DataFolder folder, Clock clock) {
        this(
                database,
                folder,
                clock,
                new Journal(database, clock, () -> System.getProperty("user.name", "operator")));
    }

    /** One whose actions are written down elsewhere. */
    Wiring(Database database, DataFolder folder, Clock clock, Journal journal) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.journal = journal;
        this.pictures = new Pictures(database);
        this.offices = new Offices(database, journal, pictures);
        this.villages = new Villages(database, journal);
        this.villageImport = new VillageImport(database, journal);
        this.rules = new Rules(database, journal);
        IssuedNumbers issued = new IssuedNumbers(database);
        this.people = new People(database, journal, villages, pictures, rules, issued, clock);
        this.rosterImport = new RosterImport(database, journal, villages, rules, issued, clock);
        this.rosterWorkbook = new RosterWorkbook(people, villages, clock);
        this.enrolments = new Enrolments(database, journal, people, rules, offices, clock);
        this.contributions = new Contributions(offices, rules, villages, people, enrolments);
        this.ledger =
                Ledger.of(
                        database,
                        journal,
                        contributions,
                        offices,
                        villages,
                        people,
                        rules,
                        pictures,
                        clock);
        this.sync = SyncWiring.of(this, database);
        this.undoing = new Undoing(journal, sync.submissions()::told);
        this.benefits =
                new Benefits(
                        database,
                        journal,
                        offices,
                        rules,
                        enrolments,
                        contributions,
                        ledger.arrears());
        this.coverages =
                new Coverages(
                        offices,
                        rules,
                        villages,
                        people,
                        enrolments,
                        ledger.arrears(),
                        benefits,
                        journal,
                        sync.submissions(),
                        clock);
        this.checkup = new Checkup(database, people, enrolments, clock);
        this.expiries = new Expiries(people, villages, enrolments, rules, offices, clock);
        this.press = CardWiring.of(this, database);
        this.cards = press.cards();
        this.successions = new Successions(journal, people, enrolments, press.requests(), clock);
        this.renewals = new Renewals(journal, people, enrolments);
        this.families = ClaimWiring.of(this, database, clock);
        this.ceremony = CeremonyWiring.of(this, database);
        this.reports =
                new Reports(
                        offices,
                        villages,
                        people,
                        enrolments,
                        contributions,
                        coverages,
                        ledger,
                        press.issued(),
                        families.claims(),
                        new Disclosures(journal),
                        new Snapshots(database, journal, new PastWiring(journal, folder, clock)),
                        clock);
        this.listings = ListingWiring.of(this, database);
        this.visits =
                new Visits(
                        offices,
                        people,
                        pictures,
                        press.portraits(),
                        coverages,
                        expiries,
                        ledger.arrears(),
                        press.issued(),
                        clock);
        this.plans = new PlanWiring(database, this);
        this.branch = BranchWiring.of(this, database);
        this.forms = FormWiring.of(this);
        this.reconcile = ReconcileWiring.of(this, database);
        this.training = TrainingWiring.of(this, database);
    }

    /** Locks the office with another passphrase; no data is touched. */
    void changePassphrase(char[] old, char[] fresh) {
        KeyFile.change(folder, old, fresh);
    }

    /** The doors that commands go through. */
    Doors doors() {
        return new CommandWiring(this).doors();
    }

    @Override
    public void close() {
        database.close();
    }
}
