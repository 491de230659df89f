package id.sadardesa.core.budget;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a year's contributions cost one village.
 *
 * @param heads how many people it provides for, by group; a group without anybody is absent
 * @param lines by account, group, programme and purse, in that order
 * @param provided what its budget provides for the year (pagu), or null where nobody stated it
 * @param remarks what a reader would wonder about, each with its reason
 */
public record VillageBudget(
        Village village,
        Map<PostGroup, Headcount> heads,
        List<BudgetLine> lines,
        @Nullable Provided provided,
        List<Text> remarks) {
    public VillageBudget {
        heads = Map.copyOf(heads);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    VillageBudget beside(@Nullable Provided amount) {
        return new VillageBudget(village, heads, lines, amount, remarks);
    }

    VillageBudget saying(List<Text> others) {
        return new VillageBudget(village, heads, lines, provided, others);
    }

    /** What is provided beyond the need; negative where it is too little. */
    public Optional<Rupiah> left() {
        return Optional.ofNullable(provided).map(one -> one.amount().minus(expense()));
    }

    /** How many further vulnerable workers it provides for, who are not known by name yet. */
    public int furtherVulnerable() {
        return heads.getOrDefault(PostGroup.RENTAN, Headcount.NONE).vacant();
    }

    /** What the village's own budget has to provide: the expense, without what others pay. */
    public Rupiah expense() {
        return sum(line -> line.bearer() == Bearer.VILLAGE);
    }

    /** Everything that is due for the year, whoever pays. */
    public Rupiah total() {
        return sum(line -> true);
    }

    public Rupiah sum(Predicate<BudgetLine> which) {
        return lines.stream().filter(which).map(BudgetLine::year).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Everything that is due in each month, January to December. */
    public List<Rupiah> months() {
        return IntStream.range(0, 12)
                .mapToObj(
                        month ->
                                lines.stream()
                                        .map(line -> line.months().get(month))
                                        .reduce(Rupiah.ZERO, Rupiah::plus))
                .toList();
    }

    public Headcount people() {
        return heads.values().stream().reduce(Headcount.NONE, Headcount::plus);
    }
}
