package id.sadardesa;

import id.sadardesa.desk.benefit.BenefitsView;
import id.sadardesa.desk.benefit.ClaimsViewModel;
import id.sadardesa.desk.benefit.ConstructionViewModel;
import id.sadardesa.desk.benefit.RightsViewModel;
import id.sadardesa.desk.benefit.SimulationViewModel;
import id.sadardesa.desk.report.ChangesViewModel;
import id.sadardesa.desk.report.FormsViewModel;
import id.sadardesa.desk.report.ListingViewModel;
import id.sadardesa.desk.report.PicturesViewModel;
import id.sadardesa.desk.report.ReportRoomView;
import id.sadardesa.desk.report.ReportsViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;

/** Joins what is printed, and what families get in hand, to its rooms of the desk. */
record PaperRoomWiring(Wiring doors, Desk desk) {
    RoomView reports() {
        ReportsViewModel month =
                new ReportsViewModel(doors.reports, desk.jobs(), desk.notices(), doors.clock);
        return new ReportRoomView(
                desk,
                month,
                new PicturesViewModel(
                        month, doors.reports, doors.people, desk.jobs(), desk.notices()),
                new ChangesViewModel(doors.reports, desk.jobs(), desk.notices(), doors.clock),
                new FormsViewModel(
                        doors.forms.papers(),
                        doors.villages,
                        desk.jobs(),
                        desk.notices(),
                        doors.clock),
                new ListingViewModel(
                        doors.listings, desk.jobs(), desk.notices(), desk.texts(), doors.clock));
    }

    RoomView benefits() {
        return new BenefitsView(
                desk,
                doors.people,
                new SimulationViewModel(
                        doors.benefits,
                        doors.coverages,
                        doors.families.heirs(),
                        desk.jobs(),
                        desk.notices(),
                        doors.clock),
                new ConstructionViewModel(doors.contributions, desk.jobs(), doors.clock),
                new RightsViewModel(
                        doors.families.rights(), doors.villages, desk.jobs(), desk.notices()),
                new ClaimsViewModel(
                        doors.families.claims(),
                        doors.families.papers(),
                        doors.families.heirs(),
                        doors.people,
                        desk.jobs(),
                        desk.notices(),
                        doors.clock));
    }
}
