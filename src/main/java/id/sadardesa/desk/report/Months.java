package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import java.util.List;
import java.util.stream.IntStream;

/** The months that the pages of this room offer. */
final class Months {
    /** Three years: what somebody may still have to show. */
    private static final int BACK = 36;

    private Months() {}

    /** The present month first, then those before it. */
    static List<Period> upTo(Period present) {
        return IntStream.rangeClosed(0, BACK)
                .mapToObj(back -> new Period(present.month().minusMonths(back)))
                .toList();
    }
}
