package id.sadardesa.core.roster;

/** How a post is held: in full, or acting for a vacant or absent holder. */
public enum Appointment {
    DEFINITIF,
    /** Pelaksana tugas: an official who acts in a vacant post beside his own. */
    PLT,
    /** Penjabat: appointed, normally a civil servant, until the post is filled. */
    PJ;

    /**
     * Whether the post's own wage goes with it. Who acts beside an own post keeps the wage of that
     * one; a penjabat has the rights of the head (UU 6/2014 Pasal 46).
     */
    public boolean inFull() {
        return this != PLT;
    }

    public String textKey() {
        return "roster.appointment." + name();
    }
}
