package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Resource;

/** What the sender of a file is to us, and so whose word counts where both have changed a field. */
public enum Relation {
    /** A kecamatan, seen from its branch: it owns its people and posts, the branch owns the KPJ. */
    KECAMATAN,
    /** A branch, seen from the regional office: all it sends is its own. */
    BRANCH,
    /** The office above us, whose reply we take: it owns the KPJ, all else is ours. */
    ABOVE,
    /** Another computer of our office, seen from the first one. */
    STATION,
    /** The first computer of our office, seen from another one. */
    MAIN;

    /** Whether their value stays where both have changed it. */
    boolean theirsCounts(Resource resource, String field) {
        return switch (this) {
            case KECAMATAN -> resource != Resource.PEOPLE || !field.equals(Cells.KPJ);
            case ABOVE -> resource == Resource.PEOPLE && field.equals(Cells.KPJ);
            case BRANCH, MAIN -> true;
            case STATION -> false;
        };
    }

    /** Whether it is another computer of our own office. */
    public boolean sameOffice() {
        return this == STATION || this == MAIN;
    }
}
