package id.sadardesa.desk.benefit;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Coverages;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How somebody stood on the day of a case: whether what is reckoned would be paid at all.
 *
 * @param covered whether BPJS would pay, as {@link Coverages} judges
 */
record Stood(boolean covered, Text words) {
    /** Of a day that has not come nothing is known, and that is said. */
    static Stood on(Coverages coverages, UUID person, LocalDate day) {
        try {
            Coverage coverage = coverages.proof(person, day).coverage();
            String key =
                    coverage.covered()
                            ? "benefit.room.covered"
                            : coverage.cause() == Cause.UNPAID
                                    ? "benefit.room.unpaid"
                                    : "benefit.room.notCovered";
            return new Stood(coverage.covered(), Text.of(key, day, coverage.because()));
        } catch (Problem e) {
            return new Stood(false, e.text());
        }
    }
}
