package id.sadardesa.core.roster;

/** Male or female, as the identity card has it: L or P. */
public enum Sex {
    L,
    P;

    public String textKey() {
        return "roster.sex." + name();
    }
}
