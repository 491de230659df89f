package id.sadardesa.core.benefit;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All benefit rules as they stood when they were read. */
public final class BenefitBook {
    private final List<BenefitRule> rules;
    private final List<PartShare> parts;

    BenefitBook(List<BenefitRule> rules, List<PartShare> parts) {
        this.rules = List.copyOf(rules);
        this.parts = List.copyOf(parts);
    }

    /** The table of an item that holds on a day, in the order of its steps; a newer one wins. */
    public List<BenefitRule> table(Item item, LocalDate on) {
        Optional<LocalDate> newest =
                rules.stream()
                        .filter(rule -> rule.item() == item && !rule.validFrom().isAfter(on))
                        .map(BenefitRule::validFrom)
                        .max(Comparator.naturalOrder());
        return rules.stream()
                .filter(rule -> rule.item() == item)
                .filter(rule -> newest.filter(rule.validFrom()::equals).isPresent())
                .sorted(Comparator.comparing(BenefitRule::step))
                .toList();
    }

    /** The first day for which there is a rule of an item. */
    public LocalDate firstDay(Item item) {
        return rules.stream()
                .filter(rule -> rule.item() == item)
                .map(BenefitRule::validFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The rule of an item that holds on a day; empty where the law had none yet. */
    public Optional<BenefitRule> find(Item item, LocalDate on) {
        return table(item, on).stream().findFirst();
    }

    /**
     * The rule of an item that holds on a day.
     *
     * @throws Problem when there is none, e.g. before July 2015
     */
    public BenefitRule get(Item item, LocalDate on) {
        return find(item, on)
                .orElseThrow(() -> Problem.of("benefit.rule.missing", Text.of(item.textKey()), on));
    }

    /** The share of a part of the body on a day. */
    public Optional<PartShare> share(BodyPart part, LocalDate on) {
        return parts.stream()
                .filter(one -> one.part() == part && !one.validFrom().isAfter(on))
                .max(Comparator.comparing(PartShare::validFrom));
    }

    /** Every share of a part of the body there is. */
    public List<PartShare> shares() {
        return parts;
    }

    public List<BenefitRule> rules() {
        return rules;
    }
}
