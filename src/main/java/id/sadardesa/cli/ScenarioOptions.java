package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.budget.Scenario;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A scenario of a budget as it is typed. */
final class ScenarioOptions {
    @Option(names = "--add-groups", paramLabel = "LIST", descriptionKey = "cli.option.addGroups")
    @Nullable String groups;

    @Option(names = "--every-seat", descriptionKey = "cli.option.everySeat")
    boolean everySeat;

    @Option(names = "--growth", paramLabel = "PERCENT", descriptionKey = "cli.option.growth")
    @Nullable String growth;

    @Option(names = "--grow-all", descriptionKey = "cli.option.growAll")
    boolean growAll;

    @Option(names = "--vulnerable", paramLabel = "COUNT", descriptionKey = "cli.option.vulnerable")
    int vulnerable;

    @Option(names = "--income", paramLabel = "RUPIAH", descriptionKey = "cli.option.budgetIncome")
    @Nullable String income;

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            descriptionKey = "cli.option.budgetProgrammes")
    @Nullable String programmes;

    /** Whether anything was typed. */
    boolean any() {
        return !scenario().equals(Scenario.AS_IS);
    }

    /**
     * What was typed, without a name.
     *
     * @throws Misused when it cannot be meant
     */
    Scenario scenario() {
        Scenario scenario =
                Scenario.AS_IS
                        .growing(percent(), growAll)
                        .adding(groups(), everySeat)
                        .taking(vulnerable, income())
                        .in(programmes());
        scenario.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Misused(new Problem(problem.text()));
                        });
        return scenario;
    }

    private @Nullable BigDecimal percent() {
        String typed = growth;
        if (typed == null) {
            return null;
        }
        String plain = typed.strip().replace(',', '.').replace("%", "");
        if (!plain.matches("[+-]?\\d{1,3}(\\.\\d{1,6})?")) {
            throw new Misused("cli.budget.growth", typed);
        }
        return new BigDecimal(plain);
    }

    private Rupiah income() {
        String typed = income;
        return typed == null ? Scenario.AS_IS.income() : Chosen.income(typed);
    }

    private @Nullable Set<Programme> programmes() {
        String typed = programmes;
        return typed == null ? null : Chosen.programmes(typed);
    }

    private Set<PostGroup> groups() {
        Set<PostGroup> chosen = EnumSet.noneOf(PostGroup.class);
        for (String name : groups == null ? new String[0] : groups.split(",", -1)) {
            if (!name.isBlank()) {
                chosen.add(group(name));
            }
        }
        return chosen;
    }

    private static PostGroup group(String typed) {
        try {
            return PostGroup.valueOf(typed.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            String known =
                    Arrays.stream(PostGroup.values())
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
            throw new Misused("cli.budget.groups", typed, known);
        }
    }
}
