package id.sadardesa.core.scorecard;

/**
 * What a criterion looks at, in per cent from 0 to 100; the names people read are the texts {@code
 * scorecard.measure.*}.
 */
public enum Measure {
    /** Active of due: kepala desa and perangkat. */
    OFFICIALS,
    /** Active of due: BPD, RT/RW and the other institutions. */
    INSTITUTIONS,
    /** Protected of known: vulnerable workers, or of their quota where it is higher. */
    VULNERABLE,
    /** Bills of the last year that the village paid by their day. */
    NOT_LATE,
    /** Whether an agreement holds: 100 or 0. */
    AGREEMENT,
    /** What the office states each year, with its evidence. */
    STATED;

    public String textKey() {
        return "scorecard.measure." + name();
    }
}
