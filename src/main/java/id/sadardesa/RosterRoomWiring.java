package id.sadardesa;

import id.sadardesa.desk.coverage.ProofPane;
import id.sadardesa.desk.coverage.ProofViewModel;
import id.sadardesa.desk.enrolment.EnrolmentDoors;
import id.sadardesa.desk.enrolment.EnrolmentView;
import id.sadardesa.desk.enrolment.EnrolmentViewModel;
import id.sadardesa.desk.enrolment.VillageEnrolmentViewModel;
import id.sadardesa.desk.intake.IntakeDoors;
import id.sadardesa.desk.intake.IntakeRoom;
import id.sadardesa.desk.intake.IntakeView;
import id.sadardesa.desk.intake.IntakeViewModel;
import id.sadardesa.desk.roster.PeopleView;
import id.sadardesa.desk.roster.PeopleViewModel;
import id.sadardesa.desk.roster.PersonViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.succession.SuccessionDoors;
import id.sadardesa.desk.village.VillagesView;
import id.sadardesa.desk.village.VillagesViewModel;
import id.sadardesa.desk.visit.VisitRoom;
import id.sadardesa.desk.visit.VisitView;
import id.sadardesa.desk.visit.VisitViewModel;
import org.jspecify.annotations.Nullable;

/** Joins villages, people and who takes part to their rooms of the desk. */
record RosterRoomWiring(Wiring doors, Desk desk) {
    /** The list of villages, with what is brought to them laid over it on demand. */
    RoomView villages() {
        VisitRoom room =
                new VisitRoom(
                        new VisitView(
                                desk,
                                new VisitViewModel(doors.visits, desk.jobs(), desk.notices())));
        VillagesViewModel model =
                new VillagesViewModel(
                        desk,
                        doors.villages,
                        doors.people,
                        doors.villageImport,
                        doors.offices,
                        doors.clock);
        room.over(new VillagesView(desk, model, room::open));
        return room;
    }

    /** The list of people, with the import laid over it on demand. */
    RoomView people() {
        IntakeDoors intake =
                new IntakeDoors(
                        doors.rosterImport,
                        doors.rosterWorkbook,
                        doors.villages,
                        doors.journal,
                        doors.undoing);
        IntakeRoom room =
                new IntakeRoom(
                        new IntakeView(
                                desk, new IntakeViewModel(intake, desk.jobs(), desk.notices())));
        room.over(list(person(), room::open));
        return room;
    }

    /** The list of people whom other offices entered; they are corrected with the grounds. */
    RoomView othersPeople() {
        return list(person().correcting(doors.branch.requests()::correct), null);
    }

    private PersonViewModel person() {
        return new PersonViewModel(
                desk,
                doors.people,
                doors.villages,
                doors.journal,
                doors.enrolments.deaths(),
                doors.clock);
    }

    private PeopleView list(PersonViewModel person, @Nullable Runnable importing) {
        return new PeopleView(
                desk,
                new PeopleViewModel(
                        desk,
                        doors.people,
                        doors.villages,
                        doors.enrolments,
                        doors.coverages,
                        doors.rosterWorkbook),
                person,
                new ProofPane(
                        desk,
                        new ProofViewModel(
                                desk, doors.coverages, doors.contributions, doors.clock)),
                importing);
    }

    RoomView enrolment() {
        EnrolmentDoors rooms =
                new EnrolmentDoors(
                        doors.enrolments,
                        doors.contributions,
                        doors.coverages,
                        doors.people,
                        doors.villages,
                        doors.clock,
                        desk.texts());
        return new EnrolmentView(
                desk,
                new EnrolmentViewModel(rooms, desk.jobs(), desk.notices()),
                new VillageEnrolmentViewModel(rooms, desk.jobs(), desk.notices()),
                new SuccessionDoors(
                        doors.successions,
                        doors.expiries,
                        doors.renewals,
                        doors.people,
                        doors.villages,
                        doors.reports,
                        doors.clock,
                        desk.texts()));
    }
}
