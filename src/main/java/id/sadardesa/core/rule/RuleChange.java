package id.sadardesa.core.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that would be added, and the one that holds in its place so far.
 *
 * @param replaced none where nothing was ruled; several where a rate of all classes follows those
 *     of each
 */
public record RuleChange(RuleLine added, List<RuleLine> replaced) {
    /** From this share on, up or down, a new amount is looked at twice: 30 per cent. */
    private static final BigDecimal FAR = new BigDecimal("0.30");

    public RuleChange {
        replaced = List.copyOf(replaced);
    }

    static RuleChange of(RuleLine added, List<RuleLine> all) {
        LocalDate from = added.from();
        List<String> topics = RuleLines.follows(added);
        List<RuleLine> before =
                all.stream()
                        .filter(one -> topics.contains(one.topic()))
                        .filter(one -> one.holdsOn(from))
                        .toList();
        boolean same = before.stream().anyMatch(one -> one.about().equals(added.about()));
        List<RuleLine> meant =
                before.stream().filter(one -> !same || one.about().equals(added.about())).toList();
        boolean table = added.kind() == RuleKind.BAND || added.kind() == RuleKind.CONSTRUCTION;
        return new RuleChange(added, table && !same ? List.of() : newest(meant));
    }

    /** What only relieves a rule for some months goes before it. */
    private static List<RuleLine> newest(List<RuleLine> lines) {
        return lines.stream()
                .filter(
                        one ->
                                lines.stream()
                                        .filter(other -> other.about().equals(one.about()))
                                        .max(Comparator.comparing(RuleLine::from))
                                        .filter(one::equals)
                                        .isPresent())
                .toList();
    }

    /** What it follows with an amount so different that somebody should look at it twice. */
    public Optional<RuleLine> far() {
        return replaced.stream().filter(one -> isFar(one.number(), added.number())).findFirst();
    }

    /** Whether two amounts lie more than 30 per cent of the first apart. */
    static boolean isFar(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before != null
                && now != null
                && before.signum() > 0
                && now.subtract(before).abs().divide(before, 6, RoundingMode.HALF_UP).compareTo(FAR)
                        > 0;
    }
}
