package id.sadardesa.core.report;

import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;

/**
 * For whom a paper is made. What it shows of a person follows from that; the first shows least, and
 * is what is meant where nobody says otherwise.
 */
public enum Audience {
    /** Anybody who walks past the notice board: names and standing, no numbers and no money. */
    BOARD,
    /** Who signs and files it: NIK and KPJ by their ends, with wages. */
    SIGNATURE,
    /** The branch, which enters it: everything whole; it asks for a reason. */
    BRANCH;

    public String textKey() {
        return "report.audience." + name();
    }

    /** What the paper says of the numbers on it, in a sentence. */
    public String noteKey() {
        return "report.audience.note." + name();
    }

    /** Whether what a single person earns and costs is shown, and what happened to them. */
    public boolean isPrivate() {
        return this != BOARD;
    }

    /** Whether numbers are whole, so that a reason must be given. */
    public boolean isWhole() {
        return this == BRANCH;
    }

    /** The NIK as it may be shown; a dash where there is none or it may not. */
    public String nik(Person person) {
        Nik nik = person.nik();
        return nik == null || !isPrivate() ? "–" : isWhole() ? nik.full() : nik.masked();
    }

    String kpj(Person person) {
        Kpj kpj = person.kpj();
        return kpj == null || !isPrivate() ? "–" : isWhole() ? kpj.full() : kpj.masked();
    }
}
