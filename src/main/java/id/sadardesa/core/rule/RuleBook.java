package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All rules as they stood when they were read: answers without the database, the same answer every
 * time.
 */
public final class RuleBook {
    private final List<Rate> rates;
    private final List<Cap> caps;
    private final List<AgeLimit> ages;
    private final List<WageBase> wageBases;

    RuleBook(List<Rate> rates, List<Cap> caps, List<AgeLimit> ages, List<WageBase> wageBases) {
        this.rates = List.copyOf(rates);
        this.caps = List.copyOf(caps);
        this.ages = List.copyOf(ages);
        this.wageBases = List.copyOf(wageBases);
    }

    /**
     * Rates and ceiling of a contribution month; a newer row of the same programme and payer wins.
     */
    public Tariff tariff(Period period, RiskClass risk) {
        List<Rate> valid = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            for (Payer payer : Payer.values()) {
                rates.stream()
                        .filter(rate -> rate.programme() == programme && rate.payer() == payer)
                        .filter(rate -> rate.holdsIn(period, risk))
                        .max(Comparator.comparing(Rate::validFrom))
                        .ifPresent(valid::add);
            }
        }
        return new Tariff(period, risk, valid, cap(period).orElse(null));
    }

    /** The JP ceiling of a contribution month: February still has the old one, March the new. */
    public Optional<Cap> cap(Period period) {
        return caps.stream()
                .filter(cap -> !cap.validFrom().isAfter(period.first()))
                .max(Comparator.comparing(Cap::validFrom));
    }

    public Optional<AgeLimit> age(AgeRule rule, LocalDate on) {
        return ages.stream()
                .filter(limit -> limit.rule() == rule && !limit.validFrom().isAfter(on))
                .max(Comparator.comparing(AgeLimit::validFrom));
    }

    /**
     * The wage that a post in a kabupaten is billed on: the closest rule (post, then group, then
     * all), and of those the newest that has begun. Empty when none is on record; none is invented.
     *
     * @param kabupaten {@code 35.16}
     */
    public Optional<WageBase> wageBase(String kabupaten, PostKind post, Period period) {
        return wageBases.stream()
                .filter(base -> base.fits(kabupaten, post, period))
                .max(Comparator.comparing(WageBase::closeness).thenComparing(WageBase::validFrom));
    }

    /** The wage bases of a kabupaten, oldest first. */
    public List<WageBase> wageBases(String kabupaten) {
        return wageBases.stream().filter(base -> base.kabupaten().equals(kabupaten)).toList();
    }

    public List<Rate> rates() {
        return rates;
    }

    public List<Cap> caps() {
        return caps;
    }
}
