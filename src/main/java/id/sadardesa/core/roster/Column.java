package id.sadardesa.core.roster;

import java.util.Set;

/**
 * What a column of a roster can tell; the headings we write are the texts {@code roster.column.*}.
 */
public enum Column {
    VILLAGE_CODE,
    VILLAGE,
    POST,
    UNIT,
    NAME,
    TITLE_BEFORE,
    TITLE_AFTER,
    /** Titles that may stand before or after the name. */
    TITLE,
    NIK,
    KPJ,
    BIRTH_PLACE,
    BIRTH_DATE,
    /** Place and date in one cell (TTL). */
    BIRTH,
    SEX,
    /** Ticked for men, beside {@link #SEX_P} for women. */
    SEX_L,
    SEX_P,
    MOTHER,
    ADDRESS,
    RT,
    RW,
    PHONE,
    EMAIL,
    ASN,
    /** Number and date of the decree in one cell. */
    SK,
    SK_NUMBER,
    SK_DATE,
    STARTS,
    ENDS,
    /** What only the forms of BPJS ask for, see {@link Particulars}. */
    MARITAL,
    BLOOD,
    POSTCODE,
    NPWP,
    STAFF_NUMBER,
    NOTE;

    private static final Set<Column> OUR_OWN =
            Set.of(
                    VILLAGE_CODE,
                    VILLAGE,
                    POST,
                    UNIT,
                    NAME,
                    TITLE_BEFORE,
                    TITLE_AFTER,
                    NIK,
                    KPJ,
                    BIRTH_PLACE,
                    BIRTH_DATE,
                    SEX,
                    MOTHER,
                    ADDRESS,
                    PHONE,
                    EMAIL,
                    ASN,
                    SK_NUMBER,
                    SK_DATE,
                    STARTS,
                    ENDS,
                    MARITAL,
                    BLOOD,
                    POSTCODE,
                    NPWP,
                    STAFF_NUMBER,
                    NOTE);

    public String textKey() {
        return "roster.column." + name();
    }

    /** Whether our own template and export have it; the others are ways in which villages write. */
    public boolean isOurs() {
        return OUR_OWN.contains(this);
    }
}
