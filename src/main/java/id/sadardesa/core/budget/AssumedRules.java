package id.sadardesa.core.budget;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Discount;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.WageBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a budget rests on: assumes the wages of the year, and notes every rule that was used. */
final class AssumedRules implements UnaryOperator<WageBase> {
    private final int year;
    private final Scenario scenario;
    private final Set<Rate> rates = new LinkedHashSet<>();
    private final Set<WageBase> wages = new LinkedHashSet<>();
    private final Set<Band> bands = new LinkedHashSet<>();
    private final Set<Discount> discounts = new LinkedHashSet<>();

    AssumedRules(int year, Scenario scenario) {
        this.year = year;
        this.scenario = scenario;
    }

    /** The wage base as the year will probably have it: one from an earlier year grows. */
    @Override
    public WageBase apply(WageBase base) {
        return grows(base)
                ? new WageBase(
                        base.id(),
                        base.kabupaten(),
                        base.kind(),
                        base.group(),
                        base.validFrom(),
                        grown(base.amount()),
                        base.validTo(),
                        base.legalBasis(),
                        base.note())
                : base;
    }

    private boolean grows(WageBase base) {
        return meantToGrow(base) && earlier(base);
    }

    private boolean meantToGrow(WageBase base) {
        return scenario.growth() != null
                && (scenario.growAll() || (base.kind() == null && base.group() == null));
    }

    private boolean earlier(WageBase base) {
        return base.validFrom().getYear() < year;
    }

    private Rupiah grown(Rupiah amount) {
        var growth = scenario.growth();
        return growth == null ? amount : amount.plus(amount.percent(growth));
    }

    void saw(PersonBill bill) {
        WageBase base = bill.base();
        Band band = bill.band();
        if (base != null) {
            wages.add(base);
        }
        if (band != null) {
            bands.add(band);
        }
        for (Line line : bill.lines()) {
            rates.add(line.rate());
            Discount discount = line.discount();
            if (discount != null) {
                discounts.add(discount);
            }
        }
    }

    /**
     * What is assumed and not decided.
     *
     * @param known the wage bases as they are on record, by id
     * @param leftOut who would be added but cannot be enrolled yet
     */
    List<Text> assumptions(Map<UUID, WageBase> known, List<Cap> caps, int leftOut) {
        List<Text> said = new ArrayList<>();
        for (WageBase base : wages) {
            WageBase before = known.getOrDefault(base.id(), base);
            if (earlier(base)) {
                said.add(wage(base, before.amount()));
            } else if (meantToGrow(base)) {
                said.add(known(base));
            }
        }
        LocalDate december = LocalDate.of(year, 12, 1);
        Cap newest = caps.isEmpty() ? null : caps.get(caps.size() - 1);
        if (rates.stream().anyMatch(rate -> rate.programme() == Programme.JP)
                && newest != null
                && newest.isOverdueIn(Period.of(december))) {
            said.add(
                    Text.of(
                            "budget.assumed.cap",
                            newest.amount(),
                            newest.validFrom(),
                            newest.legalBasis()));
        }
        if (!bands.isEmpty() && (scenario.vulnerable() > 0 || !scenario.groups().isEmpty())) {
            said.add(Text.of("budget.assumed.income", scenario.income()));
        }
        if (scenario.vulnerable() > 0) {
            said.add(Text.of("budget.assumed.vulnerable", scenario.vulnerable()));
        }
        if (leftOut > 0) {
            said.add(Text.of("budget.assumed.leftOut", leftOut));
        }
        return said.stream().distinct().toList();
    }

    private Text wage(WageBase base, Rupiah before) {
        return grows(base)
                ? Text.of(
                        "budget.assumed.growth",
                        base.legalBasis(),
                        before,
                        Objects.requireNonNull(scenario.growth()),
                        base.amount(),
                        Integer.toString(year))
                : Text.of(
                        "budget.assumed.same",
                        base.legalBasis(),
                        base.amount(),
                        base.validFrom(),
                        Integer.toString(year));
    }

    /** The wage of the year is on record: the scenario's rise does not touch it. */
    private Text known(WageBase base) {
        return Text.of(
                "budget.assumed.known",
                Objects.requireNonNull(scenario.growth()),
                base.amount(),
                base.validFrom(),
                base.legalBasis());
    }

    /** Every rule that was used, with its legal basis. */
    List<Text> sources() {
        List<Text> said = new ArrayList<>();
        rates.forEach(rate -> said.add(rate(rate)));
        wages.stream()
                .filter(base -> !earlier(base))
                .forEach(
                        base ->
                                said.add(
                                        Text.of(
                                                "budget.source.wage",
                                                base.legalBasis(),
                                                base.amount(),
                                                base.validFrom())));
        bands.stream()
                .collect(Collectors.groupingBy(Band::legalBasis))
                .forEach(
                        (basis, used) ->
                                said.add(
                                        Text.of(
                                                "budget.source.bands",
                                                used.stream()
                                                        .map(Band::base)
                                                        .distinct()
                                                        .sorted()
                                                        .toList(),
                                                basis)));
        discounts.forEach(
                one ->
                        said.add(
                                Text.of(
                                        "budget.source.discount",
                                        one.programme().name(),
                                        one.percentDue(),
                                        one.validFrom(),
                                        one.validTo(),
                                        one.legalBasis())));
        said.add(Text.of("budget.source.rounding"));
        said.add(Text.of("budget.source.accounts"));
        return said;
    }

    private static Text rate(Rate rate) {
        String who = rate.payer() == Payer.EMPLOYER ? "employer" : "worker";
        return rate.isFlat()
                ? Text.of(
                        "budget.source.flat",
                        rate.programme().name(),
                        rate.flat(),
                        Text.of("budget.payer." + who),
                        rate.legalBasis(),
                        rate.validFrom())
                : Text.of(
                        "budget.source.rate",
                        rate.programme().name(),
                        rate.percent(),
                        Text.of("budget.payer." + who),
                        rate.legalBasis(),
                        rate.validFrom());
    }
}
