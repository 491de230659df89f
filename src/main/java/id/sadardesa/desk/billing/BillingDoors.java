package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.billing.BillPapers;
import id.sadardesa.core.billing.Bills;
import id.sadardesa.core.billing.Payments;
import id.sadardesa.core.billing.Periods;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.office.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The doors of the office that Iuran knocks at. */
public record BillingDoors(
        Bills bills,
        Payments payments,
        Arrears arrears,
        Periods periods,
        BillPapers papers,
        Coverages coverages,
        Offices offices,
        Clock clock,
        Texts texts) {
    private static final int MONTHS_BACK = 48;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Period present() {
        return Period.of(today());
    }

    /**
     * The months that can be billed, the furthest first: the next one, the present one, earlier.
     */
    List<Period> months() {
        Period furthest = present().next();
        return IntStream.rangeClosed(0, MONTHS_BACK)
                .mapToObj(back -> new Period(furthest.month().minusMonths(back)))
                .toList();
    }
}
