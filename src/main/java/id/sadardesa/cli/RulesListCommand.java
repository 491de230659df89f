package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar rules list}: the dated rules with their source, as they hold today or held ever. */
@Command(name = "list")
final class RulesListCommand extends OfficeWork {
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.ruleKind")
    @Nullable String kind;

    @Option(names = "--all", descriptionKey = "cli.option.allRules")
    boolean all;

    RulesListCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        wanted();
    }

    private @Nullable RuleKind wanted() {
        return kind == null ? null : Chosen.one("--kind", kind, RuleKind.values());
    }

    @Override
    Answer work(Doors doors) {
        LocalDate today = LocalDate.now(doors.clock());
        RuleKind only = wanted();
        List<RuleLine> lines =
                doors.rules().lines().stream()
                        .filter(one -> only == null || one.kind() == only)
                        .filter(one -> all || !over(one, today))
                        .toList();
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (RuleLine one : lines) {
            LocalDate until = one.until();
            grid.row(
                    texts.get(one.about()),
                    texts.get(one.value()),
                    texts.date(one.from()),
                    until == null ? "–" : texts.date(until),
                    one.legalBasis());
        }
        return new Answer()
                .count("on", today.toString())
                .count("rules", lines.size())
                .count("own", lines.stream().filter(one -> !one.delivered()).count())
                .count("list", lines.stream().map(one -> entry(one, today, texts)).toList())
                .say("cli.rules.list", lines.size())
                .table(grid);
    }

    private static boolean over(RuleLine line, LocalDate today) {
        LocalDate until = line.until();
        return until != null && until.isBefore(today);
    }

    private static Map<String, Object> entry(RuleLine one, LocalDate today, Texts texts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        LocalDate until = one.until();
        entry.put("kind", Chosen.word(one.kind()));
        entry.put("about", texts.get(one.about()));
        entry.put("value", texts.get(one.value()));
        entry.put("from", one.from().toString());
        entry.put("until", until == null ? "" : until.toString());
        entry.put("holds", one.holdsOn(today));
        entry.put("basis", one.legalBasis());
        entry.put("own", !one.delivered());
        return entry;
    }
}
