package id.sadardesa;

import id.sadardesa.desk.branch.AreaView;
import id.sadardesa.desk.branch.AreaViewModel;
import id.sadardesa.desk.branch.BranchRoomDoors;
import id.sadardesa.desk.branch.InboxView;
import id.sadardesa.desk.branch.InboxViewModel;
import id.sadardesa.desk.branch.NumbersView;
import id.sadardesa.desk.branch.NumbersViewModel;
import id.sadardesa.desk.branch.RepliesView;
import id.sadardesa.desk.branch.RepliesViewModel;
import id.sadardesa.desk.branch.RequestsView;
import id.sadardesa.desk.branch.RequestsViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;

/** Joins the branch's own work to its rooms of the desk. */
record BranchRoomWiring(Wiring doors, Desk desk) {
    private BranchRoomDoors rooms() {
        return new BranchRoomDoors(
                doors.branch.inbox(),
                doors.branch.requests(),
                doors.branch.numbers(),
                doors.branch.areas(),
                doors.sync.submissions(),
                doors.sync.keys(),
                doors.forms.sheets(),
                doors.clock);
    }

    RoomView inbox() {
        return new InboxView(desk, new InboxViewModel(rooms(), desk.jobs(), desk.notices()));
    }

    RoomView requests() {
        return new RequestsView(desk, new RequestsViewModel(rooms(), desk.jobs(), desk.notices()));
    }

    RoomView numbers() {
        return new NumbersView(desk, new NumbersViewModel(rooms(), desk.jobs(), desk.notices()));
    }

    RoomView area() {
        return new AreaView(desk, new AreaViewModel(rooms(), desk.jobs()));
    }

    RoomView replies() {
        return new RepliesView(desk, new RepliesViewModel(rooms(), desk.jobs(), desk.notices()));
    }
}
