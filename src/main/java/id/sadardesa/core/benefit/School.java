package id.sadardesa.core.benefit;

/** A level of education that scholarships tell apart, in the order of the steps of the rule. */
public enum School {
    /** TK and SD. */
    PRIMARY(1),
    /** SMP. */
    JUNIOR(2),
    /** SMA and SMK. */
    SENIOR(3),
    /** University or vocational training. */
    HIGHER(4);

    /** The age at which a child begins TK, when no level has begun yet. */
    static final int FIRST_AGE = 4;

    private final int step;

    School(int step) {
        this.step = step;
    }

    public String textKey() {
        return "benefit.school." + name();
    }

    /** Its step in {@link Item#SCHOLARSHIP}. */
    int step() {
        return step;
    }
}
