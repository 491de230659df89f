package id.sadardesa.core.contribution;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Discount;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Tariff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of one wage in one month: rate times base, each line rounded to the sen by itself.
 */
final class Calculation {
    private Calculation() {}

    /**
     * The lines of a wage in the order of the programmes, employer before worker.
     *
     * @param wage monthly wage in rupiah, or the base of the band; not negative
     * @throws Problem when the wage is negative or the month has no rate or no JP ceiling
     */
    static List<Line> lines(Rupiah wage, Collection<Programme> programmes, Tariff tariff) {
        return lines(wage, programmes, tariff, null, false);
    }

    /**
     * The same for a line of work and a source of money, which decide the discounts.
     *
     * @param publicMoney whether APBN or APBD pays
     */
    static List<Line> lines(
            Rupiah wage,
            Collection<Programme> programmes,
            Tariff tariff,
            @Nullable Sector sector,
            boolean publicMoney) {
        if (wage.compareTo(Rupiah.ZERO) < 0) {
            throw Problem.of("contribution.wage.negative", wage);
        }
        List<Line> lines = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            if (programmes.contains(programme)) {
                Discount discount = tariff.discount(programme, sector, publicMoney).orElse(null);
                Cap cap = programme == Programme.JP ? tariff.requireCap() : null;
                for (Rate rate : tariff.of(programme)) {
                    lines.add(line(wage, rate, cap, discount));
                }
            }
        }
        return lines;
    }

    /** The discount is taken off the rounded line and rounded to the sen again. */
    private static Line line(
            Rupiah wage, Rate rate, @Nullable Cap cap, @Nullable Discount discount) {
        Cap limit = cap != null && wage.compareTo(cap.amount()) > 0 ? cap : null;
        Rupiah base = limit == null ? wage : limit.amount();
        Rupiah whole = rate.on(base);
        Rupiah due = discount == null ? whole : whole.percent(discount.percentDue());
        return new Line(rate, base, limit, discount, due);
    }
}
