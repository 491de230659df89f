package id.sadardesa;

import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.today.TodayDoors;
import id.sadardesa.desk.today.TodayView;
import id.sadardesa.desk.today.TodayViewModel;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The rooms of the desk; a wiring for each group joins them to the doors of an open office. */
record RoomWiring(Wiring doors, Desk desk) {
    /** How to build each room; a room is built when it is first entered. */
    Map<Room, Supplier<RoomView>> rooms() {
        return switch (doors.offices.current().role()) {
            case KECAMATAN -> kecamatan();
            case BRANCH -> branch();
            case REGION -> region();
        };
    }

    /** A regional office takes the files of branches, and decides nothing. */
    private Map<Room, Supplier<RoomView>> region() {
        Map<Room, Supplier<RoomView>> rooms = branch();
        rooms.remove(Room.REQUESTS);
        rooms.remove(Room.NUMBERS);
        return rooms;
    }

    /** A branch has rooms of its own, and shares those in which everybody is looked up. */
    private Map<Room, Supplier<RoomView>> branch() {
        BranchRoomWiring own = new BranchRoomWiring(doors, desk);
        Map<Room, Supplier<RoomView>> rooms = new EnumMap<>(Room.class);
        rooms.put(Room.INBOX, own::inbox);
        rooms.put(Room.REQUESTS, own::requests);
        rooms.put(Room.NUMBERS, own::numbers);
        rooms.put(Room.AREA, own::area);
        rooms.put(Room.REPLIES, own::replies);
        rooms.put(Room.PEOPLE, new RosterRoomWiring(doors, desk)::othersPeople);
        rooms.put(Room.SYNC, new SyncRoomWiring(doors, desk)::room);
        rooms.put(Room.SETTINGS, new SettingsRoomWiring(doors, desk)::settings);
        return rooms;
    }

    private Map<Room, Supplier<RoomView>> kecamatan() {
        RosterRoomWiring roster = new RosterRoomWiring(doors, desk);
        PaperRoomWiring papers = new PaperRoomWiring(doors, desk);
        Map<Room, Supplier<RoomView>> rooms = new EnumMap<>(Room.class);
        rooms.put(Room.TODAY, this::today);
        rooms.put(Room.ENROLMENT, roster::enrolment);
        rooms.put(Room.VILLAGES, roster::villages);
        rooms.put(Room.PEOPLE, roster::people);
        rooms.put(Room.BILLING, new MoneyRoomWiring(doors, desk)::billing);
        rooms.put(Room.CARDS, new CardRoomWiring(doors, desk)::room);
        rooms.put(Room.REPORTS, papers::reports);
        rooms.put(Room.BENEFITS, papers::benefits);
        rooms.put(Room.PLAN, new PlanRoomWiring(doors, desk)::room);
        rooms.put(Room.SYNC, new SyncRoomWiring(doors, desk)::room);
        rooms.put(Room.SETTINGS, new SettingsRoomWiring(doors, desk)::settings);
        return rooms;
    }

    private RoomView today() {
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
                                doors.plans.agreements,
                                doors.listings,
                                doors.ceremony.ceremonies(),
                                doors.undoing)));
    }
}
