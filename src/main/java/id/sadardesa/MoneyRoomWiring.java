package id.sadardesa;

import id.sadardesa.desk.billing.ArrearsViewModel;
import id.sadardesa.desk.billing.BillViewModel;
import id.sadardesa.desk.billing.BillingDoors;
import id.sadardesa.desk.billing.BillingView;
import id.sadardesa.desk.billing.BillsViewModel;
import id.sadardesa.desk.billing.ClosingViewModel;
import id.sadardesa.desk.billing.PaymentsViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;

/** Joins bills, payments and arrears to their room of the desk. */
record MoneyRoomWiring(Wiring doors, Desk desk) {
    RoomView billing() {
        BillingDoors rooms =
                new BillingDoors(
                        doors.ledger.bills(),
                        doors.ledger.payments(),
                        doors.ledger.arrears(),
                        doors.ledger.periods(),
                        doors.ledger.papers(),
                        doors.coverages,
                        doors.offices,
                        doors.clock,
                        desk.texts());
        return new BillingView(
                desk,
                new BillsViewModel(rooms, desk.jobs(), desk.notices()),
                new BillViewModel(rooms, desk.jobs(), desk.notices()),
                new PaymentsViewModel(rooms, desk.jobs(), desk.notices()),
                new ArrearsViewModel(rooms, desk.jobs(), desk.notices()),
                new ClosingViewModel(rooms, desk.jobs(), desk.notices()));
    }
}
