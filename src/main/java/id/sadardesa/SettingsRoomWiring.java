package id.sadardesa;

import id.sadardesa.desk.settings.BenefitRulesViewModel;
import id.sadardesa.desk.settings.ChoicesViewModel;
import id.sadardesa.desk.settings.OfficeViewModel;
import id.sadardesa.desk.settings.PassphraseViewModel;
import id.sadardesa.desk.settings.RulesViewModel;
import id.sadardesa.desk.settings.SettingsView;
import id.sadardesa.desk.settings.WagesViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;

/** Joins the office, its rules and its choices to their room of the desk. */
record SettingsRoomWiring(Wiring doors, Desk desk) {
    RoomView settings() {
        return new SettingsView(
                desk,
                new OfficeViewModel(doors.offices, desk.jobs(), desk.notices()),
                new WagesViewModel(
                        doors.rules,
                        doors.offices,
                        doors.ledger.periods(),
                        desk.jobs(),
                        desk.notices(),
                        doors.clock),
                new RulesViewModel(
                        doors.rules,
                        doors.villages,
                        desk.jobs(),
                        desk.notices(),
                        desk.texts(),
                        doors.clock),
                new BenefitRulesViewModel(doors.benefits, desk.jobs(), desk.notices(), doors.clock),
                new ChoicesViewModel(doors.offices, desk.jobs(), desk.notices()),
                new PassphraseViewModel(doors::changePassphrase, desk.jobs(), desk.notices()));
    }
}
