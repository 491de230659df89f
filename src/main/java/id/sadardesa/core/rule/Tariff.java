package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the arithmetic of one contribution month and risk class needs: its rates and the JP
 * ceiling.
 */
public record Tariff(Period period, RiskClass risk, List<Rate> rates, @Nullable Cap cap) {
    public Tariff {
        rates = List.copyOf(rates);
    }

    /**
     * The rates of a programme, one per payer.
     *
     * @throws Problem when no rate of this programme is known for the month
     */
    public List<Rate> of(Programme programme) {
        List<Rate> found = rates.stream().filter(rate -> rate.programme() == programme).toList();
        if (found.isEmpty()) {
            throw Problem.of("rule.rate.missing", programme.name(), period);
        }
        return found;
    }

    /**
     * The ceiling of JP.
     *
     * @throws Problem when none is known for the month
     */
    public Cap requireCap() {
        if (cap == null) {
            throw Problem.of("rule.cap.missing", period);
        }
        return cap;
    }
}
