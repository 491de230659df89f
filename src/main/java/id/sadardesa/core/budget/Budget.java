package id.sadardesa.core.budget;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a year's contributions cost every village under one scenario, with everything that rests on.
 *
 * @param villages in the order of the codes
 * @param assumptions what was assumed and is not decided: each has to stand on the paper
 * @param sources the rules that were used, with their legal basis
 */
public record Budget(
        int year,
        Scenario scenario,
        List<VillageBudget> villages,
        List<Text> assumptions,
        List<Text> sources) {
    public Budget {
        villages = List.copyOf(villages);
        assumptions = List.copyOf(assumptions);
        sources = List.copyOf(sources);
    }

    /** The same with what village budgets provide, by the villages' ids. */
    Budget beside(Map<UUID, Provided> provided) {
        return new Budget(
                year,
                scenario,
                villages.stream().map(one -> one.beside(provided.get(one.village().id()))).toList(),
                assumptions,
                sources);
    }

    /** Whether it was stated for any village what its budget provides. */
    public boolean hasProvided() {
        return villages.stream().anyMatch(one -> one.provided() != null);
    }

    /** What villages are remarked on, each remark once with all villages that it is about. */
    public List<Text> remarks() {
        return remarks(Integer.MAX_VALUE);
    }

    /** The same where room is scarce: so many villages by name, the others by number. */
    public List<Text> remarks(int most) {
        Map<Text, List<Object>> places = new LinkedHashMap<>();
        for (VillageBudget one : villages) {
            for (Text remark : one.remarks()) {
                places.computeIfAbsent(remark, none -> new ArrayList<>()).add(place(one.village()));
            }
        }
        return places.entrySet().stream()
                .map(one -> Text.of("budget.remark", named(one.getValue(), most), one.getKey()))
                .toList();
    }

    private static List<Object> named(List<Object> places, int most) {
        if (places.size() <= most) {
            return places;
        }
        List<Object> some = new ArrayList<>(places.subList(0, most));
        some.add(Text.of("budget.remark.more", places.size() - most));
        return some;
    }

    /** What one village is remarked on, with its name. */
    static List<Text> remarks(VillageBudget village) {
        return village.remarks().stream()
                .map(one -> Text.of("budget.remark", place(village.village()), one))
                .toList();
    }

    private static Text place(Village village) {
        return Text.of("budget.remark.place", Text.of(village.kind().textKey()), village.name());
    }

    public Rupiah expense() {
        return villages.stream().map(VillageBudget::expense).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Rupiah total() {
        return villages.stream().map(VillageBudget::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public Headcount people() {
        return villages.stream().map(VillageBudget::people).reduce(Headcount.NONE, Headcount::plus);
    }

    public Optional<VillageBudget> of(Village village) {
        return villages.stream().filter(one -> one.village().id().equals(village.id())).findFirst();
    }
}
