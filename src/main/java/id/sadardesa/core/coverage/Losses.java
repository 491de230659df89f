package id.sadardesa.core.coverage;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.Payout;
import id.sadardesa.core.benefit.Simulation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What families go without on one day; each wage is reckoned once. */
final class Losses {
    /** Since then PP 44/2015 holds; what was paid before is not on record here. */
    private static final LocalDate FIRST = LocalDate.of(2015, 7, 1);

    private static final Loss UNKNOWN = new Loss(Rupiah.ZERO, null, Rupiah.ZERO, "–");

    private final Benefits benefits;
    private final LocalDate day;
    private final Map<Rupiah, Loss> reckoned = new HashMap<>();

    Losses(Benefits benefits, LocalDate day) {
        this.benefits = benefits;
        this.day = day;
    }

    /**
     * What is lost by who is not protected that day.
     *
     * @param wage rupiah a month that contributions rest on, or null when none is on record
     */
    Loss of(@Nullable Rupiah wage) {
        if (day.isBefore(FIRST)) {
            return UNKNOWN;
        }
        Loss least = reckoned.computeIfAbsent(Rupiah.ZERO, this::reckon);
        return wage == null
                ? new Loss(least.death(), null, least.scholarship(), least.legalBasis())
                : reckoned.computeIfAbsent(wage, this::reckon);
    }

    private Loss reckon(Rupiah wage) {
        Simulation death = benefits.forgone(day);
        Simulation atWork = benefits.forgoneAtWork(wage, day);
        return new Loss(
                death.total(),
                atWork.total(),
                atWork.sum(Payout.CHILDREN),
                String.join(", ", death.sources()));
    }
}
