package id.sadardesa;

import id.sadardesa.desk.plan.AgreementsViewModel;
import id.sadardesa.desk.plan.BudgetViewModel;
import id.sadardesa.desk.plan.PlanView;
import id.sadardesa.desk.plan.ScorecardViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;

/** Joins the doors that look ahead to their room of the desk. */
record PlanRoomWiring(Wiring doors, Desk desk) {
    RoomView room() {
        PlanWiring plans = doors.plans;
        return new PlanView(
                desk,
                new BudgetViewModel(plans.budgets, desk.jobs(), desk.notices(), doors.clock),
                new ScorecardViewModel(plans.scorecards, desk.jobs(), desk.notices(), doors.clock),
                new AgreementsViewModel(
                        plans.agreements,
                        doors.villages,
                        desk.jobs(),
                        desk.notices(),
                        doors.clock));
    }
}
