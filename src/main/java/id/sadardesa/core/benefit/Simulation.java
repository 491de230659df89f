package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Programme;
import java.util.List;
import java.util.Optional;

/** Everything that a case gives, and what it does not give with the reason. */
public record Simulation(Case about, List<BenefitLine> lines, List<NotDue> notDue) {
    public Simulation {
        lines = List.copyOf(lines);
        notDue = List.copyOf(notDue);
    }

    /** What is paid at once and known to the sen; estimates and scholarships stand beside it. */
    public Rupiah total() {
        return sum(Payout.ONCE);
    }

    /** All benefits paid in one way; nothing where there is none. */
    public Rupiah sum(Payout payment) {
        Rupiah sum = Rupiah.ZERO;
        for (BenefitLine line : lines) {
            Rupiah amount = line.amount();
            sum = line.payment() == payment && amount != null ? sum.plus(amount) : sum;
        }
        return sum;
    }

    /** Whether every value that the sums rest on was compared with its regulation. */
    public boolean checked() {
        return lines.stream()
                .filter(line -> line.amount() != null)
                .allMatch(line -> line.source().checked());
    }

    public Optional<BenefitLine> of(Benefit benefit) {
        return lines.stream().filter(line -> line.benefit() == benefit).findFirst();
    }

    /** The same for one programme only. */
    public Simulation only(Programme programme) {
        return new Simulation(
                about,
                lines.stream().filter(line -> line.programme() == programme).toList(),
                notDue.stream().filter(one -> one.programme() == programme).toList());
    }

    public boolean pays(Programme programme) {
        return lines.stream().anyMatch(line -> line.programme() == programme);
    }

    /** Where it is written, each source once. */
    public List<String> sources() {
        return lines.stream().map(line -> line.source().legalBasis()).distinct().toList();
    }
}
