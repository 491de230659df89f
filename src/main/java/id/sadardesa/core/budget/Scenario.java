package id.sadardesa.core.budget;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a budget supposes: who is provided for, in which programmes, at which wages.
 *
 * @param name under which it is kept; empty for one that is only tried
 * @param growth by how many per cent wage bases from earlier years rise, or null: they stay
 * @param growAll whether that also holds for wage bases of single posts and groups, which are
 *     mostly flat amounts; without it only the base for all posts grows
 * @param groups whose holders of posts are provided for although they do not take part yet
 * @param everySeat whether vacant seats of the village government and of these groups count too
 * @param vulnerable how many further vulnerable workers each village takes in
 * @param income rupiah a month that is assumed for people without wages who would join
 * @param programmes what everybody takes part in, or null: what each one has, JKK and JKM for
 *     others
 */
public record Scenario(
        String name,
        @Nullable BigDecimal growth,
        boolean growAll,
        Set<PostGroup> groups,
        boolean everySeat,
        int vulnerable,
        Rupiah income,
        @Nullable Set<Programme> programmes) {
    /** Those who take part, at the wages that are on record: what the coming bills will say. */
    public static final Scenario AS_IS =
            new Scenario("", null, false, Set.of(), false, 0, Rupiah.of(1_000_000), null);

    /** The most further workers of one village that are no slip of the finger. */
    private static final int MOST = 99_999;

    public Scenario {
        name = name.strip();
        groups = Set.copyOf(groups);
        programmes = programmes == null ? null : Set.copyOf(programmes);
    }

    public Scenario named(String other) {
        return new Scenario(
                other, growth, growAll, groups, everySeat, vulnerable, income, programmes);
    }

    public Scenario growing(@Nullable BigDecimal percent, boolean all) {
        return new Scenario(name, percent, all, groups, everySeat, vulnerable, income, programmes);
    }

    public Scenario adding(Set<PostGroup> more, boolean seats) {
        return new Scenario(name, growth, growAll, more, seats, vulnerable, income, programmes);
    }

    public Scenario taking(int workers, Rupiah earning) {
        return new Scenario(name, growth, growAll, groups, everySeat, workers, earning, programmes);
    }

    public Scenario in(@Nullable Set<Programme> chosen) {
        return new Scenario(name, growth, growAll, groups, everySeat, vulnerable, income, chosen);
    }

    /** What it supposes, in words: at least one sentence. */
    public List<Text> said() {
        List<Text> said = new ArrayList<>();
        BigDecimal percent = growth;
        Set<Programme> chosen = programmes;
        if (percent != null) {
            said.add(Text.of(growAll ? "budget.said.growAll" : "budget.said.growth", percent));
        }
        if (!groups.isEmpty()) {
            List<Object> names =
                    groups.stream().sorted().<Object>map(one -> Text.of(one.textKey())).toList();
            said.add(Text.of("budget.said.groups", names));
        }
        if (everySeat) {
            said.add(Text.of("budget.said.everySeat"));
        }
        if (vulnerable > 0) {
            said.add(Text.of("budget.said.vulnerable", vulnerable, income));
        }
        if (chosen != null) {
            said.add(Text.of("budget.said.programmes", Programme.said(chosen)));
        }
        if (said.isEmpty()) {
            said.add(Text.of("budget.said.asIs"));
        }
        return said;
    }

    /** Its name, or what stands for it while it has none. */
    public Text title() {
        if (!name.isEmpty()) {
            return Text.of("budget.said.name", name);
        }
        return Text.of(equals(AS_IS) ? "budget.said.plain" : "budget.said.tried");
    }

    /** What cannot be meant; fields are named as the components. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (growth != null
                && (growth.compareTo(BigDecimal.valueOf(-50)) < 0
                        || growth.compareTo(BigDecimal.valueOf(200)) > 0
                        || growth.stripTrailingZeros().scale() > 4)) {
            problems.add(FieldProblem.error("growth", "budget.scenario.growth", growth));
        }
        if (vulnerable < 0 || vulnerable > MOST) {
            problems.add(
                    FieldProblem.error(
                            "vulnerable", "budget.scenario.vulnerable", vulnerable, MOST));
        }
        if (income.compareTo(Rupiah.ZERO) <= 0) {
            problems.add(FieldProblem.error("income", "budget.scenario.income", income));
        }
        if (programmes != null
                && (!programmes.contains(Programme.JKK) || !programmes.contains(Programme.JKM))) {
            problems.add(FieldProblem.error("programmes", "budget.scenario.programmes"));
        }
        return problems;
    }
}
