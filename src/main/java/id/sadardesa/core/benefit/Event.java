package id.sadardesa.core.benefit;

/** What happened, as far as benefits differ. The names people read are {@code benefit.event.*}. */
public enum Event {
    /** An accident at work, on the way there or back, or an illness from work. */
    ACCIDENT,
    /** A part of the body was lost at work. */
    PARTIAL_DISABILITY,
    /** A part of the body works less since the accident. */
    FUNCTION_LOSS,
    TOTAL_DISABILITY,
    DEATH_AT_WORK,
    /** A death that work did not cause. */
    DEATH,
    /** The age of JHT or of the pension was reached. */
    OLD_AGE,
    /** The work ended: resigned, dismissed, term over. */
    LEAVING,
    /** Part of the savings while still working. */
    WITHDRAWAL;

    public String textKey() {
        return "benefit.event." + name();
    }

    /** Whether JKK is what pays. */
    public boolean fromWork() {
        return switch (this) {
            case ACCIDENT, PARTIAL_DISABILITY, FUNCTION_LOSS, TOTAL_DISABILITY, DEATH_AT_WORK ->
                    true;
            case DEATH, OLD_AGE, LEAVING, WITHDRAWAL -> false;
        };
    }

    public boolean deadly() {
        return this == DEATH || this == DEATH_AT_WORK;
    }
}
