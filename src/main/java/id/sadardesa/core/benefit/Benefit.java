package id.sadardesa.core.benefit;

/**
 * One kind of benefit. Its name, formula and condition are the texts {@code benefit.title.*},
 * {@code benefit.formula.*} and {@code benefit.condition.*}.
 */
public enum Benefit {
    MEDICAL(Payout.SERVICE),
    TRANSPORT(Payout.AT_COST),
    SICK_PAY(Payout.ONCE),
    PARTIAL_DISABILITY(Payout.ONCE),
    FUNCTION_LOSS(Payout.ONCE),
    TOTAL_DISABILITY(Payout.ONCE),
    DEATH_AT_WORK(Payout.ONCE),
    DEATH(Payout.ONCE),
    PERIODIC(Payout.ONCE),
    FUNERAL(Payout.ONCE),
    SCHOLARSHIP(Payout.CHILDREN),
    /** Once for one child, as it was before December 2019. */
    SCHOLARSHIP_ONCE(Payout.CHILDREN),
    HOME_CARE(Payout.AT_COST),
    DENTURE(Payout.AT_COST),
    HEARING_AID(Payout.AT_COST),
    GLASSES(Payout.AT_COST),
    PROSTHESIS(Payout.SERVICE),
    RETURN_TO_WORK(Payout.SERVICE),
    SAVINGS(Payout.ESTIMATE),
    SAVINGS_PARTIAL(Payout.ESTIMATE),
    PENSION(Payout.MONTHLY),
    PENSION_SURVIVOR(Payout.MONTHLY),
    PENSION_LUMP(Payout.ESTIMATE);

    private final Payout payment;

    Benefit(Payout payment) {
        this.payment = payment;
    }

    public Payout payment() {
        return payment;
    }

    /** Whether the amount says what somebody earns. */
    public boolean tellsWage() {
        return switch (this) {
            case SICK_PAY,
                    PARTIAL_DISABILITY,
                    FUNCTION_LOSS,
                    TOTAL_DISABILITY,
                    DEATH_AT_WORK,
                    SAVINGS,
                    SAVINGS_PARTIAL,
                    PENSION,
                    PENSION_SURVIVOR,
                    PENSION_LUMP ->
                    true;
            default -> false;
        };
    }

    public String titleKey() {
        return "benefit.title." + name();
    }

    public String conditionKey() {
        return "benefit.condition." + name();
    }
}
