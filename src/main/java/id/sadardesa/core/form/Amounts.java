package id.sadardesa.core.form;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Contributions by programme and who bears them, each line already rounded to the sen. */
public final class Amounts {
    private record Share(Programme programme, Payer payer) {}

    private static final class Sum {
        private Rupiah amount = Rupiah.ZERO;
        private final Set<BigDecimal> percents = new TreeSet<>();
    }

    private final Map<Share, Sum> sums = new HashMap<>();

    /**
     * @param percent the rate that was used
     */
    void add(Programme programme, Payer payer, BigDecimal percent, Rupiah amount) {
        Sum sum = sums.computeIfAbsent(new Share(programme, payer), none -> new Sum());
        sum.amount = sum.amount.plus(amount);
        sum.percents.add(percent.stripTrailingZeros());
    }

    void add(Amounts others) {
        others.sums.forEach(
                (share, more) -> {
                    Sum sum = sums.computeIfAbsent(share, none -> new Sum());
                    sum.amount = sum.amount.plus(more.amount);
                    sum.percents.addAll(more.percents);
                });
    }

    public Rupiah of(Programme programme, Payer payer) {
        return Optional.ofNullable(sums.get(new Share(programme, payer)))
                .map(sum -> sum.amount)
                .orElse(Rupiah.ZERO);
    }

    /** The rates that were used, in percent, the smallest first; none where nobody takes part. */
    public Set<BigDecimal> percents(Programme programme, Payer payer) {
        return Optional.ofNullable(sums.get(new Share(programme, payer)))
                .map(sum -> (Set<BigDecimal>) new TreeSet<>(sum.percents))
                .orElse(Set.of());
    }

    public Rupiah of(Programme programme) {
        return of(programme, Payer.EMPLOYER).plus(of(programme, Payer.WORKER));
    }

    public Rupiah of(Payer payer) {
        Rupiah total = Rupiah.ZERO;
        for (Programme programme : Programme.values()) {
            total = total.plus(of(programme, payer));
        }
        return total;
    }

    public Rupiah total() {
        return of(Payer.EMPLOYER).plus(of(Payer.WORKER));
    }
}
