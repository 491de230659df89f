package id.sadardesa.core.contribution;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.Tariff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The arithmetic of one wage in one month: rate times base, each line rounded to the sen by itself.
 */
final class Calculation {
    private Calculation() {}

    /**
     * The lines of a wage in the order of the programmes, employer before worker.
     *
     * @param wage monthly wage in rupiah, not negative
     * @throws Problem when the wage is negative or the month has no rate or no JP ceiling
     */
    static List<Line> lines(Rupiah wage, Collection<Programme> programmes, Tariff tariff) {
        if (wage.compareTo(Rupiah.ZERO) < 0) {
            throw Problem.of("contribution.wage.negative", wage);
        }
        List<Line> lines = new ArrayList<>();
        for (Programme programme : new TreeSet<>(programmes)) {
            for (Rate rate : tariff.of(programme)) {
                lines.add(
                        programme == Programme.JP
                                ? capped(wage, rate, tariff.requireCap())
                                : plain(wage, rate));
            }
        }
        return lines;
    }

    private static Line plain(Rupiah wage, Rate rate) {
        return new Line(rate, wage, null, wage.percent(rate.percent()));
    }

    private static Line capped(Rupiah wage, Rate rate, Cap cap) {
        if (wage.compareTo(cap.amount()) <= 0) {
            return plain(wage, rate);
        }
        return new Line(rate, cap.amount(), cap, cap.amount().percent(rate.percent()));
    }
}
