package id.sadardesa.core.claim;

/** A paper that BPJS asks for. The names people read are the texts {@code claim.document.*}. */
public enum Document {
    CARD,
    WORKER_ID,
    FAMILY_CARD,
    BANK_BOOK,
    FORM_STAGE_ONE,
    FORM_STAGE_TWO,
    FORM_DOCTOR,
    CHRONOLOGY,
    ATTENDANCE,
    TRANSPORT_RECEIPTS,
    MEDICAL_RECEIPTS,
    POLICE_REPORT,
    FORM_DEATH,
    DEATH_CERTIFICATE,
    HEIR_STATEMENT,
    HEIR_ID,
    WITNESS_ID,
    MARRIAGE_BOOK,
    SCHOOL_LETTER,
    FORM_SAVINGS,
    LEAVING_LETTER,
    TAX_NUMBER,
    FORM_PENSION,
    PHOTO;

    public String textKey() {
        return "claim.document." + name();
    }
}
