package id.sadardesa;

import id.sadardesa.base.Database;
import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.CeremonyPapers;

/** Joins the days on which cards are handed over to cards, people and papers. */
public record CeremonyWiring(Ceremonies ceremonies, CeremonyPapers papers) {
    static CeremonyWiring of(Wiring doors, Database database) {
        return new CeremonyWiring(
                new Ceremonies(
                        database,
                        doors.journal,
                        doors.press.cards(),
                        doors.press.issued(),
                        doors.clock),
                new CeremonyPapers(
                        doors.offices,
                        doors.people,
                        doors.pictures,
                        doors.families.rights(),
                        doors.clock));
    }
}
