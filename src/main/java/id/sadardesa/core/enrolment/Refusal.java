package id.sadardesa.core.enrolment;

/** Why the branch refuses somebody: its list of reasons; words may be added, none changes. */
public enum Refusal {
    /** The NIK is not known to the population register. */
    NIK_UNKNOWN,
    /** Name, birth date or sex differ from the population register. */
    NIK_DIFFERS,
    /** Takes part already elsewhere. */
    ALREADY,
    /** Too old or too young for the programme. */
    AGE,
    /** A paper is missing or cannot be read. */
    DOCUMENT,
    /** Belongs into another segment. */
    SEGMENT,
    /** A civil servant, insured by Taspen. */
    CIVIL_SERVANT,
    /** Died before taking part. */
    DEAD,
    /** Something else, said in words. */
    OTHER;

    public String textKey() {
        return "enrolment.refusal." + name();
    }
}
