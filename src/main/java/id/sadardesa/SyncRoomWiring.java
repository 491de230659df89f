package id.sadardesa;

import id.sadardesa.desk.reconcile.CompareViewModel;
import id.sadardesa.desk.reconcile.DisputesViewModel;
import id.sadardesa.desk.reconcile.ReconcileDoors;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.sync.ConflictsViewModel;
import id.sadardesa.desk.sync.Names;
import id.sadardesa.desk.sync.PartnersViewModel;
import id.sadardesa.desk.sync.ReceiveViewModel;
import id.sadardesa.desk.sync.SendViewModel;
import id.sadardesa.desk.sync.SyncRoomDoors;
import id.sadardesa.desk.sync.SyncView;

/** Joins keys and files between offices to their room of the desk. */
record SyncRoomWiring(Wiring doors, Desk desk) {
    RoomView room() {
        SyncRoomDoors rooms =
                new SyncRoomDoors(
                        doors.sync.keys(),
                        doors.sync.submissions(),
                        doors.sync.arrivals(),
                        doors.sync.conflicts(),
                        doors.forms.check(),
                        doors.forms.sheets(),
                        doors.forms.sipp(),
                        doors.clock);
        ReconcileDoors lists =
                new ReconcileDoors(doors.reconcile.lists(), doors.reconcile.disputes());
        return new SyncView(
                desk,
                new SendViewModel(rooms, desk.jobs(), desk.notices()),
                new ReceiveViewModel(rooms, desk.jobs(), desk.notices()),
                new ConflictsViewModel(rooms, new Names(doors.people), desk.jobs(), desk.notices()),
                new PartnersViewModel(rooms, desk.jobs(), desk.notices()),
                new CompareViewModel(lists, desk.jobs(), desk.notices()),
                new DisputesViewModel(lists, desk.jobs(), desk.notices()));
    }
}
