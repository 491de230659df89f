package id.sadardesa.core.billing;

import id.sadardesa.base.Period;

/**
 * Why a line puts a closed month right (rapel). The names people read are the texts {@code
 * billing.cause.*}.
 *
 * @param month the closed month that it belongs to
 */
public record Correction(Period month, Cause cause) {
    /** What changed after the month was closed. */
    public enum Cause {
        /** Took part in that month, but was recorded only later. */
        LATE_START,
        /** Had left before that month, but was billed for it. */
        LEFT,
        /** The wage or income that counts was changed. */
        BASE,
        /** A rate, ceiling or discount was changed. */
        RULE,
        /** Programmes or who pays were changed. */
        TERMS;

        public String textKey() {
            return "billing.cause." + name();
        }
    }
}
