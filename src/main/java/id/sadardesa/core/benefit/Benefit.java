package id.sadardesa.core.benefit;

/**
 * One kind of benefit. Its name, formula and condition are the texts {@code benefit.title.*},
 * {@code benefit.formula.*} and {@code benefit.condition.*}.
 */
public enum Benefit {
    MEDICAL(Payment.SERVICE),
    TRANSPORT(Payment.AT_COST),
    SICK_PAY(Payment.ONCE),
    PARTIAL_DISABILITY(Payment.ONCE),
    FUNCTION_LOSS(Payment.ONCE),
    TOTAL_DISABILITY(Payment.ONCE),
    DEATH_AT_WORK(Payment.ONCE),
    DEATH(Payment.ONCE),
    PERIODIC(Payment.ONCE),
    FUNERAL(Payment.ONCE),
    SCHOLARSHIP(Payment.CHILDREN),
    /** Once for one child, as it was before December 2019. */
    SCHOLARSHIP_ONCE(Payment.CHILDREN),
    HOME_CARE(Payment.AT_COST),
    DENTURE(Payment.AT_COST),
    HEARING_AID(Payment.AT_COST),
    GLASSES(Payment.AT_COST),
    PROSTHESIS(Payment.SERVICE),
    RETURN_TO_WORK(Payment.SERVICE),
    SAVINGS(Payment.ESTIMATE),
    SAVINGS_PARTIAL(Payment.ESTIMATE),
    PENSION(Payment.MONTHLY),
    PENSION_SURVIVOR(Payment.MONTHLY),
    PENSION_LUMP(Payment.ESTIMATE);

    private final Payment payment;

    Benefit(Payment payment) {
        this.payment = payment;
    }

    public Payment payment() {
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
