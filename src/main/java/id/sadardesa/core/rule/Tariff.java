package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the arithmetic of one contribution month needs for one kind of worker and risk class:
 * its rates, its discounts and the JP ceiling.
 */
public record Tariff(
        Period period,
        Worker worker,
        RiskClass risk,
        Map<Programme, List<Rate>> rates,
        List<Discount> discounts,
        @Nullable Cap cap) {
    public Tariff {
        Map<Programme, List<Rate>> sorted = new EnumMap<>(Programme.class);
        sorted.putAll(rates);
        rates = Map.copyOf(sorted);
        discounts = List.copyOf(discounts);
    }

    static Tariff of(
            Period period,
            Worker worker,
            RiskClass risk,
            List<Rate> rates,
            List<Discount> discounts,
            @Nullable Cap cap) {
        return new Tariff(
                period,
                worker,
                risk,
                rates.stream().collect(Collectors.groupingBy(Rate::programme)),
                discounts,
                cap);
    }

    /**
     * The rates of a programme, one per payer.
     *
     * @throws Problem when no rate of this programme is known for the month
     */
    public List<Rate> of(Programme programme) {
        List<Rate> found = rates.get(programme);
        if (found == null) {
            throw worker == Worker.SELF_EMPLOYED && programme == Programme.JP
                    ? Problem.of("rule.rate.notForSelfEmployed", programme.name())
                    : Problem.of("rule.rate.missing", programme.name(), period);
        }
        return found;
    }

    /** The discount on a programme for this work and source of money: the one that began last. */
    public Optional<Discount> discount(
            Programme programme, @Nullable Sector sector, boolean publicMoney) {
        return discounts.stream()
                .filter(discount -> discount.programme() == programme)
                .filter(discount -> discount.fits(worker, sector, publicMoney))
                .max(Comparator.comparing(Discount::validFrom));
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
