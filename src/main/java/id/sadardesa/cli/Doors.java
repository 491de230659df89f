package id.sadardesa.cli;

import id.sadardesa.core.agreement.Agreements;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.RightsSheets;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.budget.Budgets;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.check.Checkup;
import id.sadardesa.core.claim.ClaimPapers;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Undoing;
import id.sadardesa.core.listing.Listings;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.report.Reports;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.RosterImport;
import id.sadardesa.core.roster.RosterWorkbook;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.scorecard.Scorecards;
import id.sadardesa.core.succession.Expiries;
import id.sadardesa.core.training.TrainingOffice;
import id.sadardesa.core.village.VillageImport;
import id.sadardesa.core.village.Villages;
import id.sadardesa.core.visit.Visits;
import java.time.Clock;

/** The doors of an open office that commands go through. Closing it closes the office. */
public record Doors(
        Clock clock,
        Journal journal,
        Undoing undoing,
        Offices offices,
        Villages villages,
        VillageImport villageImport,
        People people,
        RosterImport rosterImport,
        RosterWorkbook rosterWorkbook,
        Enrolments enrolments,
        Rules rules,
        Contributions contributions,
        Benefits benefits,
        RightsSheets rights,
        Claims claims,
        ClaimPapers claimPapers,
        Heirs heirs,
        Coverages coverages,
        Ledger ledger,
        Cards cards,
        CardDoors press,
        CeremonyDoors ceremony,
        Reports reports,
        Listings listings,
        Visits visits,
        Budgets budgets,
        Scorecards scorecards,
        Agreements agreements,
        Expiries expiries,
        SeatDoors seats,
        SyncDoors sync,
        BranchDoors branch,
        FormDoors forms,
        Checkup checkup,
        TrainingOffice training,
        Runnable closing)
        implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
