package id.sadardesa;

import id.sadardesa.desk.benefit.BenefitsView;
import id.sadardesa.desk.benefit.ClaimsViewModel;
import id.sadardesa.desk.benefit.RightsViewModel;
import id.sadardesa.desk.benefit.SimulationViewModel;
import id.sadardesa.desk.billing.ArrearsViewModel;
import id.sadardesa.desk.billing.BillViewModel;
import id.sadardesa.desk.billing.BillingDoors;
import id.sadardesa.desk.billing.BillingView;
import id.sadardesa.desk.billing.BillsViewModel;
import id.sadardesa.desk.billing.ClosingViewModel;
import id.sadardesa.desk.billing.PaymentsViewModel;
import id.sadardesa.desk.card.CardsView;
import id.sadardesa.desk.card.CardsViewModel;
import id.sadardesa.desk.enrolment.EnrolmentDoors;
import id.sadardesa.desk.enrolment.EnrolmentView;
import id.sadardesa.desk.enrolment.EnrolmentViewModel;
import id.sadardesa.desk.enrolment.VillageEnrolmentViewModel;
import id.sadardesa.desk.report.ReportsView;
import id.sadardesa.desk.report.ReportsViewModel;
import id.sadardesa.desk.settings.BenefitRulesViewModel;
import id.sadardesa.desk.settings.ChoicesViewModel;
import id.sadardesa.desk.settings.OfficeViewModel;
import id.sadardesa.desk.settings.PassphraseViewModel;
import id.sadardesa.desk.settings.RulesViewModel;
import id.sadardesa.desk.settings.SettingsView;
import id.sadardesa.desk.settings.WagesViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.succession.SuccessionDoors;
import id.sadardesa.desk.village.VillagesView;
import id.sadardesa.desk.village.VillagesViewModel;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Joins the doors of an open office to each room of the desk. */
record RoomWiring(Wiring doors, Desk desk) {
    /** How to build each room; a room is built when it is first entered. */
    Map<Room, Supplier<RoomView>> rooms() {
        Map<Room, Supplier<RoomView>> rooms = new EnumMap<>(Room.class);
        PeopleRoomWiring persons = new PeopleRoomWiring(doors, desk);
        rooms.put(Room.TODAY, () -> persons.today());
        rooms.put(Room.ENROLMENT, () -> enrolment());
        rooms.put(
                Room.VILLAGES,
                () ->
                        new VillagesView(
                                desk,
                                new VillagesViewModel(
                                        desk,
                                        doors.villages,
                                        doors.people,
                                        doors.villageImport,
                                        doors.offices,
                                        doors.clock)));
        rooms.put(Room.PEOPLE, () -> persons.people());
        rooms.put(Room.BILLING, () -> billing());
        rooms.put(Room.CARDS, () -> cards());
        rooms.put(
                Room.REPORTS,
                () ->
                        new ReportsView(
                                desk,
                                new ReportsViewModel(
                                        doors.reports, desk.jobs(), desk.notices(), doors.clock)));
        rooms.put(Room.BENEFITS, () -> benefits());
        rooms.put(Room.PLAN, () -> new PlanRoomWiring(doors, desk).room());
        rooms.put(Room.SETTINGS, () -> settings());
        return rooms;
    }

    private RoomView settings() {
        return new SettingsView(
                desk,
                new OfficeViewModel(doors.offices, desk.jobs(), desk.notices()),
                new WagesViewModel(
                        doors.rules, doors.offices, desk.jobs(), desk.notices(), doors.clock),
                new RulesViewModel(doors.rules, desk.jobs(), desk.notices(), doors.clock),
                new BenefitRulesViewModel(doors.benefits, desk.jobs(), desk.notices(), doors.clock),
                new ChoicesViewModel(doors.offices, desk.jobs(), desk.notices()),
                new PassphraseViewModel(doors::changePassphrase, desk.jobs(), desk.notices()));
    }

    private RoomView benefits() {
        return new BenefitsView(
                desk,
                doors.people,
                new SimulationViewModel(doors.benefits, desk.jobs(), doors.clock),
                new RightsViewModel(
                        doors.families.rights(), doors.villages, desk.jobs(), desk.notices()),
                new ClaimsViewModel(
                        doors.families.claims(),
                        doors.families.papers(),
                        doors.people,
                        desk.jobs(),
                        desk.notices(),
                        doors.clock));
    }

    private RoomView cards() {
        return new CardsView(
                desk, new CardsViewModel(doors.cards, doors.villages, desk.jobs(), desk.notices()));
    }

    private RoomView billing() {
        BillingDoors rooms =
                new BillingDoors(
                        doors.ledger.bills(),
                        doors.ledger.payments(),
                        doors.ledger.arrears(),
                        doors.ledger.periods(),
                        doors.ledger.papers(),
                        doors.offices,
                        doors.clock,
                        desk.texts());
        return new BillingView(
                desk,
                new BillsViewModel(rooms, desk.jobs(), desk.notices()),
                new BillViewModel(rooms, desk.jobs(), desk.notices()),
                new PaymentsViewModel(rooms, desk.jobs(), desk.notices()),
                new ArrearsViewModel(rooms, desk.jobs()),
                new ClosingViewModel(rooms, desk.jobs(), desk.notices()));
    }

    private RoomView enrolment() {
        EnrolmentDoors rooms =
                new EnrolmentDoors(
                        doors.enrolments,
                        doors.contributions,
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
