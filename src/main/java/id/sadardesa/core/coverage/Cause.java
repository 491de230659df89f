package id.sadardesa.core.coverage;

/**
 * Why BPJS Ketenagakerjaan does not protect somebody on a day. The text {@code coverage.cause.NAME}
 * names it, {@code coverage.next.NAME} says what to do now.
 */
public enum Cause {
    /** Could join and was never put forward. */
    NOT_ENROLLED(true),
    /** Took part once, holds a post still or again. */
    LEFT(true),
    /** Entered, not yet approved by the second person. */
    WAITING_APPROVAL(true),
    /** Put forward; the branch has not answered. */
    PROPOSED(true),
    /** Sent back, with a reason. */
    REFUSED(true),
    /** On the books of BPJS, but the first contribution is not paid. */
    FIRST_PAYMENT(true),
    /** Paid, but the first contribution was not answered with a number yet. */
    NO_KPJ(true),
    /** More months behind than the office lets pass as protected. */
    UNPAID(true),
    /** So far behind, without wages, that the arrears are no longer asked for. */
    LAPSED(true),
    /** Takes part for a post whose term is over. */
    POST_ENDED(true),
    NO_NIK(true),
    NO_BIRTH_DATE(true),
    TOO_YOUNG(true),
    /** Too old to join without wages. */
    TOO_OLD(true),
    /** Something else stands in the way, as the reason says. */
    BARRED(true),
    /** A civil servant, whom Taspen protects. */
    ASN(false),
    /** Holds no post and takes part in nothing: nobody's to protect. */
    NO_POST(false),
    DECEASED(false);

    private final boolean exposes;

    Cause(boolean exposes) {
        this.exposes = exposes;
    }

    /** Whether somebody is left without protection by it. */
    public boolean exposes() {
        return exposes;
    }

    public String textKey() {
        return "coverage.cause." + name();
    }

    /** What to do now. */
    public String nextKey() {
        return "coverage.next." + name();
    }
}
