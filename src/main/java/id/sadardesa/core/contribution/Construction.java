package id.sadardesa.core.contribution;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.ConstructionRate;
import id.sadardesa.core.rule.Programme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a construction contract pays once, for everybody who works on it: each part of its value at
 * its own rate.
 *
 * @param byProgramme rounded HALF_UP to the sen
 * @param total what is to be paid, rounded to whole rupiah as the bills of construction are
 * @param rates the rates that were applied, with their legal basis
 * @param parts how much of the value each rate was applied to; only where something was
 */
public record Construction(
        Rupiah value,
        Map<Programme, Rupiah> byProgramme,
        Rupiah total,
        List<ConstructionRate> rates,
        List<Part> parts) {
    /** A part of the value at its own rate. */
    public record Part(ConstructionRate rate, Rupiah of) {
        /** Rounded for reading; the programmes are summed before they are rounded. */
        public Rupiah amount() {
            return of.percent(rate.percent());
        }
    }

    public Construction {
        byProgramme = Map.copyOf(byProgramme);
        rates = List.copyOf(rates);
        parts = List.copyOf(parts);
    }

    /**
     * @param rates of one month, by programme, the lowest bound first
     */
    static Construction of(Rupiah value, List<ConstructionRate> rates) {
        Map<Programme, BigDecimal> exact = new EnumMap<>(Programme.class);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            ConstructionRate rate = rates.get(i);
            boolean last =
                    i + 1 == rates.size() || rates.get(i + 1).programme() != rate.programme();
            Rupiah upTo = last ? value : value.min(rates.get(i + 1).above());
            BigDecimal part = upTo.minus(rate.above()).value().max(BigDecimal.ZERO);
            if (part.signum() > 0) {
                parts.add(new Part(rate, new Rupiah(part)));
            }
            exact.merge(
                    rate.programme(),
                    part.multiply(rate.percent()).movePointLeft(2),
                    BigDecimal::add);
        }
        Map<Programme, Rupiah> rounded = new EnumMap<>(Programme.class);
        exact.forEach((programme, amount) -> rounded.put(programme, new Rupiah(amount)));
        BigDecimal sum = exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Rupiah total = new Rupiah(sum.setScale(0, RoundingMode.HALF_UP));
        return new Construction(value, rounded, total, rates, parts);
    }
}
