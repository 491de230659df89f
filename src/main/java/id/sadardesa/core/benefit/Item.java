package id.sadardesa.core.benefit;

/**
 * An amount, share or limit that benefits are computed from. What {@link BenefitRule#amount} and
 * {@link BenefitRule#span} mean depends on it.
 */
public enum Item {
    /** Care without limit (JKK); no amount. */
    MEDICAL,
    RETURN_TO_WORK,
    /** Rupiah at once to the heirs of somebody who did not die of work (JKM). */
    DEATH,
    /** Rupiah for the burial (JKK and JKM). */
    FUNERAL,
    /** Rupiah a month, for {@code span} months, paid at once (JKK and JKM). */
    PERIODIC,
    /** Per cent of {@code span} monthly wages when work was the cause of death. */
    DEATH_AT_WORK,
    /** Per cent of {@code span} monthly wages for permanent total disability. */
    TOTAL_DISABILITY,
    /** Per cent of {@code span} monthly wages that the share of the table is taken from. */
    PARTIAL_DISABILITY,
    /** Per cent of the wage for {@code span} months of being unable to work; one step each. */
    SICK_PAY,
    /** Rupiah at most for the way to the hospital over land, river or lake. */
    TRANSPORT_LAND,
    TRANSPORT_SEA,
    TRANSPORT_AIR,
    /** Rupiah at most, for {@code span} months at most. */
    HOME_CARE,
    DENTURE,
    HEARING_AID,
    GLASSES,
    /** Per cent on top of the price of the state's rehabilitation hospital. */
    PROSTHESIS,
    /** Rupiah a school year, for {@code span} years at most; one step for each {@link School}. */
    SCHOLARSHIP,
    /** Rupiah once, as it was before there were yearly scholarships; 0 since. */
    SCHOLARSHIP_ONCE,
    SCHOLARSHIP_CHILDREN,
    /** Years of age at which the scholarship ends. */
    SCHOLARSHIP_AGE,
    /** Contribution months that JKM asks for before it pays scholarships. */
    SCHOLARSHIP_MONTHS,
    /** From when on JKM asks a participant without wages for months in a row; see the choice. */
    QUALIFYING,
    /** Per cent a year that savings (JHT) are assumed to grow. */
    SAVINGS_RETURN,
    /** Per cent of the savings that may be taken out after {@code span} months; one step each. */
    SAVINGS_PARTIAL,
    /** Per cent of the wage for each year of contributions, from {@code span} months on. */
    PENSION_FACTOR,
    /** Rupiah a month that a pension is at least. */
    PENSION_LEAST,
    PENSION_MOST,
    /** Per cent of the pension for widow or widower, after {@code span} months. */
    PENSION_SURVIVOR,
    /** Years after which a JKK claim can no longer be made. */
    CLAIM_YEARS,
    /** Hours within which an accident is reported. */
    REPORT_HOURS;

    /** What the amount of a rule is counted in. */
    public enum Unit {
        /** No amount: the benefit is given whole. */
        NONE,
        RUPIAH,
        PERCENT,
        COUNT
    }

    public Unit unit() {
        return switch (this) {
            case MEDICAL, RETURN_TO_WORK -> Unit.NONE;
            case DEATH_AT_WORK,
                    TOTAL_DISABILITY,
                    PARTIAL_DISABILITY,
                    SICK_PAY,
                    PROSTHESIS,
                    SAVINGS_RETURN,
                    SAVINGS_PARTIAL,
                    PENSION_FACTOR,
                    PENSION_SURVIVOR ->
                    Unit.PERCENT;
            case SCHOLARSHIP_CHILDREN,
                    SCHOLARSHIP_AGE,
                    SCHOLARSHIP_MONTHS,
                    QUALIFYING,
                    CLAIM_YEARS,
                    REPORT_HOURS ->
                    Unit.COUNT;
            default -> Unit.RUPIAH;
        };
    }

    /** Whether it is a table of steps, which hold together and cannot be changed one by one. */
    public boolean table() {
        return this == SICK_PAY || this == SCHOLARSHIP || this == SAVINGS_PARTIAL;
    }

    /** Whether an office may add a rule of its own; of a table, the whole table. */
    public boolean addable() {
        return unit() != Unit.NONE;
    }

    /** The message key of what its rules say. */
    String valueKey() {
        return "benefit.value." + name();
    }

    public String textKey() {
        return "benefit.item." + name();
    }
}
