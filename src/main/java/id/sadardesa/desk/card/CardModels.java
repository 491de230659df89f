package id.sadardesa.desk.card;

import id.sadardesa.core.portrait.Portraits;
import id.sadardesa.desk.ceremony.CeremoniesViewModel;
import id.sadardesa.desk.ceremony.CeremonyDoors;
import id.sadardesa.desk.design.DesignViewModel;
import id.sadardesa.desk.portrait.PortraitsViewModel;
import id.sadardesa.desk.press.PressViewModel;
import id.sadardesa.desk.sheet.SheetsViewModel;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;

/** What the pages of the room Kartu show. */
public record CardModels(
        CardsViewModel print,
        LedgerViewModel ledger,
        PortraitsViewModel portraits,
        CeremoniesViewModel ceremonies,
        CheckViewModel check,
        DesignViewModel design,
        SheetsViewModel sheets,
        StockViewModel stock,
        PressViewModel press) {
    /** Those of an office. */
    public static CardModels of(
            CardDoors doors,
            Portraits portraits,
            CeremonyDoors ceremony,
            Jobs jobs,
            Notices notices) {
        return new CardModels(
                new CardsViewModel(doors, jobs, notices),
                new LedgerViewModel(doors, jobs, notices),
                new PortraitsViewModel(portraits, jobs, notices),
                new CeremoniesViewModel(ceremony, jobs, notices),
                new CheckViewModel(doors, jobs),
                new DesignViewModel(doors.templates(), doors.cards(), jobs, notices),
                new SheetsViewModel(doors.sheets(), jobs, notices),
                new StockViewModel(doors, jobs, notices),
                new PressViewModel(doors.calibrations(), doors.printers(), jobs, notices));
    }
}
