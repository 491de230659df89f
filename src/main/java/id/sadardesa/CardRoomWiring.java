package id.sadardesa;

import id.sadardesa.desk.card.CardDoors;
import id.sadardesa.desk.card.CardModels;
import id.sadardesa.desk.card.CardsView;
import id.sadardesa.desk.ceremony.CeremonyDoors;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;

/** Joins the doors around cards to their room of the desk. */
record CardRoomWiring(Wiring doors, Desk desk) {
    RoomView room() {
        CardWiring press = doors.press;
        CardDoors rooms =
                new CardDoors(
                        press.cards(),
                        press.batches(),
                        press.issued(),
                        press.stock(),
                        press.checks(),
                        press.sheets(),
                        press.templates(),
                        press.calibrations(),
                        press.printers(),
                        doors.villages,
                        doors.people,
                        doors.clock);
        CeremonyDoors ceremony =
                new CeremonyDoors(
                        doors.ceremony.ceremonies(),
                        doors.ceremony.papers(),
                        press.checks(),
                        doors.clock);
        return new CardsView(
                desk,
                CardModels.of(rooms, press.portraits(), ceremony, desk.jobs(), desk.notices()));
    }
}
