package id.sadardesa.core.visit;

import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;

/**
 * What anybody may read of somebody's protection: that there is one or not, never why. The names
 * people read are {@code visit.standing.*}.
 */
enum Standing {
    PROTECTED,
    TASPEN,
    /** Put forward or accepted; the office or the branch still has something to do. */
    ON_THE_WAY,
    NOT_YET;

    static Standing of(Coverage coverage) {
        return switch (coverage.guard()) {
            case BPJS -> PROTECTED;
            case TASPEN -> TASPEN;
            case NOBODY -> onTheWay(coverage) ? ON_THE_WAY : NOT_YET;
        };
    }

    private static boolean onTheWay(Coverage coverage) {
        Cause cause = coverage.cause();
        return cause == Cause.WAITING_APPROVAL
                || cause == Cause.PROPOSED
                || cause == Cause.FIRST_PAYMENT
                || cause == Cause.NO_KPJ;
    }

    String textKey() {
        return "visit.standing." + name();
    }

    /** How many people of a village stand so. */
    int count(Visit visit) {
        return (int) visit.people().stream().filter(one -> of(one.coverage()) == this).count();
    }
}
