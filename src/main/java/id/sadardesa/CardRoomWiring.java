package id.sadardesa;

import id.sadardesa.desk.card.CardsView;
import id.sadardesa.desk.card.CardsViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;

/** Joins the doors around cards to their room of the desk. */
record CardRoomWiring(Wiring doors, Desk desk) {
    RoomView room() {
        return new CardsView(
                desk,
                new CardsViewModel(
                        doors.cards,
                        doors.press.batches(),
                        doors.villages,
                        desk.jobs(),
                        desk.notices()));
    }
}
