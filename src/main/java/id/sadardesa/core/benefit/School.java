package id.sadardesa.core.benefit;

import java.util.Arrays;

/** A level of education that scholarships tell apart, in the order of the steps of the rule. */
public enum School {
    /** TK and SD. */
    PRIMARY(1, 8),
    /** SMP. */
    JUNIOR(2, 3),
    /** SMA and SMK. */
    SENIOR(3, 3),
    /** University or vocational training. */
    HIGHER(4, 5);

    /** The age at which a child begins TK, when no level has begun yet. */
    static final int FIRST_AGE = 4;

    private final int step;
    private final int years;

    School(int step, int years) {
        this.step = step;
        this.years = years;
    }

    public String textKey() {
        return "benefit.school." + name();
    }

    /** How many years it usually takes. */
    int usualYears() {
        return years;
    }

    /** The level of a step of {@link Item#SCHOLARSHIP}. */
    static School at(int step) {
        return Arrays.stream(values())
                .filter(one -> one.step == step)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no school at step " + step));
    }

    /** Its step in {@link Item#SCHOLARSHIP}. */
    int step() {
        return step;
    }
}
