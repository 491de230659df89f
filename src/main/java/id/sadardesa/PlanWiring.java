package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.agreement.Agreements;
import id.sadardesa.core.budget.Budgets;
import id.sadardesa.core.illustration.Illustrations;
import id.sadardesa.core.scorecard.Scorecards;
import id.sadardesa.core.training.PlanDraft;

/** The rooms that look ahead: next year's budget, agreements, and the way to a Desa Sadar. */
public final class PlanWiring {
    public final Budgets budgets;
    public final Agreements agreements;
    public final Scorecards scorecards;

    /** What the training office has planned. */
    final PlanDraft draft;

    /**
     * Builds them.
     *
     * @param doors the rooms that they need, each of which is built already
     */
    PlanWiring(Database database, Wiring doors) {
        this.budgets =
                new Budgets(
                        database,
                        doors.journal,
                        doors.offices,
                        doors.villages,
                        doors.rules,
                        doors.enrolments,
                        doors.contributions,
                        doors.clock);
        this.agreements = new Agreements(database, doors.journal, doors.pictures, doors.clock);
        this.scorecards =
                new Scorecards(
                        database,
                        doors.journal,
                        doors.offices,
                        doors.reports,
                        doors.enrolments,
                        agreements,
                        doors.coverages,
                        doors.ledger.arrears(),
                        doors.clock);
        doors.reports.illustratedBy(
                new Illustrations(doors.coverages, doors.ledger.arrears(), scorecards));
        this.draft = new PlanDraft(budgets, agreements, scorecards, doors.villages, doors.clock);
    }
}
