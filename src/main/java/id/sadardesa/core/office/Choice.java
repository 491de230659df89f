package id.sadardesa.core.office;

import java.util.List;

/**
 * What the law leaves open or offices do differently: a setting with a safe default. The question
 * is the text {@code office.choice.NAME}, its explanation {@code .why}, its source {@code .law}.
 */
public enum Choice {
    /** Whether a second person approves before somebody is put forward. */
    APPROVAL("no", "yes"),
    /** Whether money of a village's budget gets the discount of PP 50/2025. */
    VILLAGE_MONEY_DISCOUNT("no", "yes"),
    /** Whether the relief of PP 49/2020 counts for August 2020 to January 2021, in old bills. */
    PANDEMIC_RELIEF("no", "yes"),
    /** What people are put forward for where nobody says otherwise. */
    USUAL_PROGRAMMES("two", "three", "four"),
    /** How many months in arrears still count as protected. */
    ARREARS_LIMIT("3", "1", "2"),
    /** After how many months in a row a participant without wages is fully insured for death. */
    BPU_DEATH_MONTHS("3", "1", "2", "6", "24"),
    /** What the family gets before that: the funeral grant alone, or with another part. */
    BPU_DEATH_PART("funeral", "periodic", "death"),
    /** Whether participants without wages pay in the month after the one paid for, or within it. */
    BPU_DUE("next", "same"),
    /** Whether the branch's own bill, where it is entered, is what is owed. */
    OFFICIAL_BILL("yes", "no"),
    /** How many digits a kode iuran has: 10 to 16, or exactly as many as the branch gives out. */
    PAYMENT_CODE("any", "eleven", "twelve", "fifteen"),
    /** Whether people whom the branch has not accepted yet are on the bills. */
    BILL_PROPOSED("yes", "no"),
    /** Whether late villages are shown the penalty of ordinary employers. */
    VILLAGE_PENALTY("no", "yes"),
    /** Under whose NPP village officials are on the books of BPJS. */
    SIPP_EMPLOYER("village", "office"),
    /** How SIPP wants STATUS_PEGAWAI spelled: Y and T, or PKWT and PKWTT. */
    SIPP_STATUS("letters", "words"),
    /** Whether a post with a last day is a contract for a term (PKWT). */
    SIPP_TERM("post", "permanent"),
    /** How SIPP wants UPAH and RAPEL: whole rupiah, or with sen after a dot or a comma. */
    SIPP_AMOUNT("whole", "dot", "comma"),
    /** Where SIPP sends letters to: the address, or the e-mail of those who have one. */
    SIPP_LETTERS("address", "email"),
    /** Whether the dead are put on the list of those who left, besides the claim. */
    SIPP_DEATH("yes", "no");

    private final String options;

    Choice(String... options) {
        this.options = String.join(" ", options);
    }

    /** What can be chosen; the default comes first. */
    public List<String> options() {
        return List.of(options.split(" ", -1));
    }

    String setting() {
        return "choice." + name();
    }

    public String textKey() {
        return "office.choice." + name();
    }

    /** The message key of a value's name. */
    public String textKey(String value) {
        boolean months = Character.isDigit(value.charAt(0));
        return "office.choice.value." + value + (months ? ".months" : "");
    }
}
