package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.scorecard.Criterion;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be typed about a criterion; what is not said stays. */
final class CriterionFields {
    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.criterionName")
    @Nullable String name;

    @Option(names = "--weight", paramLabel = "N", descriptionKey = "cli.option.criterionWeight")
    @Nullable Integer weight;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            descriptionKey = "cli.option.criterionThreshold")
    @Nullable String threshold;

    @Option(
            names = "--needed",
            paramLabel = "yes|no",
            descriptionKey = "cli.option.criterionNeeded")
    @Nullable String needed;

    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "cli.option.criterionSource")
    @Nullable String source;

    /** Whether nothing was typed at all. */
    boolean silent() {
        return Stream.of(name, weight, threshold, needed, source).allMatch(Objects::isNull);
    }

    /**
     * What was typed, laid over what is known.
     *
     * @throws Misused when it cannot be meant
     */
    Criterion over(Criterion known) {
        Criterion typed =
                new Criterion(
                        known.id(),
                        known.n(),
                        name == null ? known.name() : name,
                        known.measure(),
                        weight == null ? known.weight() : weight,
                        threshold == null ? known.threshold() : percent(threshold),
                        needed == null ? known.needed() : yes(needed),
                        source == null ? known.source() : source);
        typed.problems().stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Misused(new Problem(problem.text()));
                        });
        return typed;
    }

    private static BigDecimal percent(String typed) {
        String bare = typed.strip().replace("%", "").replace(',', '.').strip();
        if (!bare.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw new Misused("cli.criteria.percent", typed);
        }
        return new BigDecimal(bare);
    }

    private static boolean yes(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "ya" -> true;
            case "no", "tidak" -> false;
            default -> throw new Misused("cli.criteria.yes", typed);
        };
    }
}
