package id.sadardesa.core.roster;

/** How a post is held: in full, or acting for a vacant or absent holder. */
public enum Appointment {
    DEFINITIF,
    /** Pelaksana tugas: an official who acts in a vacant post beside his own. */
    PLT,
    /** Penjabat: appointed, normally a civil servant, until the post is filled. */
    PJ;

    public String textKey() {
        return "roster.appointment." + name();
    }
}
