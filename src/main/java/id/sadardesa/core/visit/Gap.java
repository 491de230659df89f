package id.sadardesa.core.visit;

/**
 * Something about a person that the office lacks and only the village can bring. The text {@code
 * visit.gap.NAME} names it beside a box to tick, {@code visit.ask.NAME} asks for it.
 */
public enum Gap {
    PHOTO,
    NIK,
    BIRTH_DATE,
    /** The mother's name, which BPJS asks for. */
    MOTHER,
    PHONE,
    /** The post has no decree on record. */
    DECREE,
    /** The decree or the term is over, or will be within 90 days. */
    RENEWAL,
    /** The NIK contradicts the birth date or the sex: somebody must look at the identity card. */
    DOUBT;

    String textKey() {
        return "visit.gap." + name();
    }

    String askKey() {
        return "visit.ask." + name();
    }

    /** Whether the answer is nobody else's business, so that it is told to the office alone. */
    boolean confidential() {
        return this == NIK || this == BIRTH_DATE || this == MOTHER || this == DOUBT;
    }
}
