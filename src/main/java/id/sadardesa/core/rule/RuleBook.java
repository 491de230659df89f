package id.sadardesa.core.rule;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All rules as they stood when they were read: answers without the database, the same answer every
 * time.
 */
public final class RuleBook {
    /** Of two rates of one month that of the class goes before that of all classes. */
    private static final Comparator<Rate> NEWEST =
            Comparator.comparing(Rate::validFrom).thenComparing(rate -> rate.risk() != null);

    private final List<Rate> rates;
    private final List<Cap> caps;
    private final List<AgeLimit> ages;
    private final List<WageBase> wageBases;
    private final List<Band> bands;
    private final List<Discount> discounts;
    private final List<JobLoss> jobLosses;
    private final List<Penalty> penalties;
    private final List<TermLimit> terms;
    private final List<ConstructionRate> constructionRates;
    private final List<Holiday> holidays;

    private final List<DueRule> dues;
    private final List<Lapse> lapses;
    private final List<EmployerRisk> risks;

    RuleBook(RuleStore store, WageBaseStore wages) {
        this.rates = List.copyOf(store.rates());
        this.caps = List.copyOf(store.caps());
        this.ages = List.copyOf(store.ages());
        this.wageBases = List.copyOf(wages.all());
        this.bands = List.copyOf(store.bands());
        this.discounts = List.copyOf(store.discounts());
        this.jobLosses = List.copyOf(store.jobLosses());
        this.penalties = List.copyOf(store.penalties());
        this.terms = List.copyOf(store.terms());
        this.constructionRates = List.copyOf(store.constructionRates());
        this.holidays = List.copyOf(store.holidays());
        this.dues = List.copyOf(store.dues());
        this.lapses = List.copyOf(store.lapses());
        this.risks = List.copyOf(store.risks());
    }

    /** The tariff of wage earners. */
    public Tariff tariff(Period period, RiskClass risk) {
        return tariff(period, Worker.WAGE_EARNER, risk, false);
    }

    /**
     * Rates, discounts and ceiling of a contribution month; a newer row of the same programme and
     * payer wins.
     *
     * @param historic whether discounts count that were given in the past only (PP 49/2020)
     */
    public Tariff tariff(Period period, Worker worker, RiskClass risk, boolean historic) {
        List<Rate> valid = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            for (Payer payer : Payer.values()) {
                rates.stream()
                        .filter(rate -> rate.programme() == programme && rate.payer() == payer)
                        .filter(rate -> rate.holdsIn(period, worker, risk))
                        .max(NEWEST)
                        .ifPresent(valid::add);
            }
        }
        List<Discount> held =
                discounts.stream()
                        .filter(one -> one.holdsIn(period) && (historic || !one.historic()))
                        .toList();
        return Tariff.of(period, worker, risk, valid, held, cap(period).orElse(null));
    }

    /**
     * The band that an income falls into (PP 44/2015 Lampiran II); empty before July 2015.
     *
     * @param income rupiah a month, not negative
     */
    public Optional<Band> band(Rupiah income, Period period) {
        return bands(period).stream()
                .filter(band -> band.incomeFrom().compareTo(income) <= 0)
                .max(Comparator.comparing(Band::incomeFrom));
    }

    /** The whole table of a month, the lowest income first. */
    List<Band> bands(Period period) {
        Optional<LocalDate> table =
                bands.stream()
                        .map(Band::validFrom)
                        .filter(from -> !from.isAfter(period.first()))
                        .max(Comparator.naturalOrder());
        return bands.stream()
                .filter(band -> table.filter(band.validFrom()::equals).isPresent())
                .sorted(Comparator.comparing(Band::incomeFrom))
                .toList();
    }

    /** How JKP is paid for in a month; empty before February 2021. */
    public Optional<JobLoss> jobLoss(Period period) {
        return jobLosses.stream()
                .filter(one -> one.holdsIn(period))
                .max(Comparator.comparing(JobLoss::validFrom));
    }

    /** What being late costs a segment; empty before July 2015. */
    public Optional<Penalty> penalty(Segment segment, Period period) {
        return penalties.stream()
                .filter(one -> one.segment() == segment)
                .filter(one -> !one.validFrom().isAfter(period.first()))
                .max(Comparator.comparing(Penalty::validFrom));
    }

    /**
     * The rates of construction contracts in a month by programme and bound, each programme by its
     * newest table; none before 2015.
     */
    public List<ConstructionRate> construction(Period period) {
        Map<Programme, LocalDate> newest = new EnumMap<>(Programme.class);
        for (ConstructionRate rate : constructionRates) {
            if (!rate.validFrom().isAfter(period.first())) {
                newest.merge(rate.programme(), rate.validFrom(), RuleBook::later);
            }
        }
        return constructionRates.stream()
                .filter(rate -> rate.validFrom().equals(newest.get(rate.programme())))
                .sorted(
                        Comparator.comparing(ConstructionRate::programme)
                                .thenComparing(ConstructionRate::above))
                .toList();
    }

    /** The risk class of a village's enterprise in a month; empty when none is on record. */
    public Optional<EmployerRisk> risk(UUID village, Period period) {
        return risks.stream()
                .filter(one -> one.village().equals(village))
                .filter(one -> !one.validFrom().isAfter(period.first()))
                .max(Comparator.comparing(EmployerRisk::validFrom));
    }

    /** The JP ceiling of a contribution month: February still has the old one, March the new. */
    public Optional<Cap> cap(Period period) {
        return caps.stream()
                .filter(cap -> !cap.validFrom().isAfter(period.first()))
                .max(Comparator.comparing(Cap::validFrom));
    }

    /**
     * The age that somebody has reached by a day, of a rule whose years rise: who was old enough
     * while a lower one held stays so. Of an age before the first rule the first one counts.
     */
    public Optional<AgeLimit> reached(AgeRule rule, LocalDate born, LocalDate day) {
        return ages.stream()
                .filter(limit -> limit.rule() == rule && limit.isReachedBy(born, day))
                .filter(limit -> limit.equals(held(rule, born.plusYears(limit.years()))))
                .min(Comparator.comparing(AgeLimit::validFrom));
    }

    private @Nullable AgeLimit held(AgeRule rule, LocalDate on) {
        return age(rule, on)
                .or(
                        () ->
                                ages.stream()
                                        .filter(limit -> limit.rule() == rule)
                                        .min(Comparator.comparing(AgeLimit::validFrom)))
                .orElse(null);
    }

    public Optional<AgeLimit> age(AgeRule rule, LocalDate on) {
        return ages.stream()
                .filter(limit -> limit.rule() == rule && !limit.validFrom().isAfter(on))
                .max(Comparator.comparing(AgeLimit::validFrom));
    }

    /**
     * How long a term lasts that began on a day: by the rule of that day, or by a later one that
     * came into force while the post was held (UU 3/2024 Pasal 118: kepala desa and BPD 8 instead
     * of 6 years). Empty for posts without terms.
     */
    public Optional<TermLimit> term(PostKind post, LocalDate began) {
        TermLimit valid = null;
        for (TermLimit limit : terms) { // oldest first
            boolean reached =
                    valid == null || !limit.validFrom().isAfter(later(began, valid.lastDay(began)));
            valid = limit.fits(post) && reached ? limit : valid;
        }
        return Optional.ofNullable(valid);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    public List<AgeLimit> ages() {
        return ages;
    }

    public List<Band> bands() {
        return bands;
    }

    public List<Discount> discounts() {
        return discounts;
    }

    public List<JobLoss> jobLosses() {
        return jobLosses;
    }

    public List<Penalty> penalties() {
        return penalties;
    }

    public List<TermLimit> terms() {
        return terms;
    }

    public List<ConstructionRate> constructionRates() {
        return constructionRates;
    }

    List<DueRule> dues() {
        return dues;
    }

    List<Lapse> lapses() {
        return lapses;
    }

    List<EmployerRisk> risks() {
        return risks;
    }

    public List<Holiday> holidays() {
        return holidays;
    }
}
