package id.sadardesa.core.listing;

import id.sadardesa.core.report.Audience;

/** Who may read a column. */
enum Secrecy {
    /** Everybody: names and standing. */
    OPEN,
    /**
     * Not who walks past the notice board: what somebody earns, costs or owes, dates and phones.
     */
    PRIVATE,
    /** The same, and only the ends of it unless everything is whole: NIK and KPJ. */
    NUMBER;

    boolean shown(Audience audience) {
        return this == OPEN || audience.isPrivate();
    }
}
