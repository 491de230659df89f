package id.sadardesa;

import id.sadardesa.desk.coverage.ProofPane;
import id.sadardesa.desk.coverage.ProofViewModel;
import id.sadardesa.desk.intake.IntakeDoors;
import id.sadardesa.desk.intake.IntakeRoom;
import id.sadardesa.desk.intake.IntakeView;
import id.sadardesa.desk.intake.IntakeViewModel;
import id.sadardesa.desk.roster.PeopleView;
import id.sadardesa.desk.roster.PeopleViewModel;
import id.sadardesa.desk.roster.PersonViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.today.TodayDoors;
import id.sadardesa.desk.today.TodayView;
import id.sadardesa.desk.today.TodayViewModel;

/** Joins the doors about persons to Hari Ini and to the list of people. */
record PeopleRoomWiring(Wiring doors, Desk desk) {
    RoomView today() {
        return new TodayView(
                desk,
                new TodayViewModel(
                        desk,
                        new TodayDoors(
                                doors.journal,
                                doors.coverages,
                                doors.people,
                                doors.enrolments.deaths(),
                                doors.families.claims(),
                                doors.expiries,
                                doors.plans.agreements)));
    }

    /** The list of people, with the import laid over it on demand. */
    RoomView people() {
        IntakeDoors intake =
                new IntakeDoors(
                        doors.rosterImport, doors.rosterWorkbook, doors.villages, doors.journal);
        IntakeRoom room =
                new IntakeRoom(
                        new IntakeView(
                                desk, new IntakeViewModel(intake, desk.jobs(), desk.notices())));
        room.over(
                new PeopleView(
                        desk,
                        new PeopleViewModel(desk, doors.people, doors.villages, doors.enrolments),
                        new PersonViewModel(
                                desk,
                                doors.people,
                                doors.villages,
                                doors.journal,
                                doors.enrolments.deaths()),
                        new ProofPane(
                                desk,
                                new ProofViewModel(
                                        desk, doors.coverages, doors.contributions, doors.clock)),
                        room::open));
        return room;
    }
}
