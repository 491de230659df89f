package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import java.util.List;

/**
 * What one employer owes for a month, worker by worker: the content of F2 and F2a. Its total is
 * that of the bills to the sen.
 *
 * @param issued whether it is taken from issued bills; otherwise it is what they would be now
 * @param lines by post and name
 */
public record PayList(Employer employer, Period period, boolean issued, List<PayLine> lines) {
    public PayList {
        lines = List.copyOf(lines);
    }

    public Rupiah wages() {
        return lines.stream().map(PayLine::wage).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah backPay() {
        return lines.stream().map(PayLine::backPay).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Amounts amounts() {
        Amounts all = new Amounts();
        lines.forEach(line -> all.add(line.amounts()));
        return all;
    }

    /** How many workers the month itself counts; who stands in a correction only is not one. */
    public long workers() {
        return lines.stream().filter(PayLine::counts).count();
    }
}
