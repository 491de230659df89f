package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Comparison;
import id.sadardesa.core.report.ComparisonWords;
import id.sadardesa.core.report.MemberChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar report compare}: two months, or a closed month as it was reported and as it is known
 * now; what differs and why.
 */
@Command(name = "compare")
final class ReportCompareCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YYYY-MM", descriptionKey = "cli.option.compareMonth")
    String month = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "YYYY-MM",
            descriptionKey = "cli.option.compareWith")
    @Nullable String other;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.compareOut")
    @Nullable Path out;

    @Mixin EditionOptions whom = new EditionOptions();

    ReportCompareCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(month);
        if (other != null) {
            Chosen.month(other);
        }
        Chosen.ending(out, "report.compare.file", ".xlsx", ".pdf");
        whom.edition();
    }

    @Override
    Answer work(Doors doors) {
        Period first = Chosen.month(month);
        var comparisons = doors.reports().comparisons();
        Comparison comparison =
                other == null
                        ? comparisons.sinceReported(first)
                        : comparisons.of(first, Chosen.month(other));
        ComparisonWords words = new ComparisonWords(session().texts());
        Answer answer =
                new Answer()
                        .count("before", comparison.before().period().toString())
                        .count("after", comparison.after().period().toString())
                        .count("same", comparison.same())
                        .count("figures", figures(comparison))
                        .count("villages", comparison.villages().size())
                        .count("changed", comparison.people().size())
                        .count("people", people(comparison, words));
        if (out != null) {
            Path file = session().outputFile(out, null);
            doors.reports().write(comparison, file, whom.edition());
            answer.count("file", file.toString())
                    .say("cli.report.compareWrote", comparison.people().size(), file.toString());
        } else {
            answer.say(
                    "cli.report.compared",
                    session().texts().get(words.side(comparison, false)),
                    session().texts().get(words.side(comparison, true)),
                    comparison.people().size(),
                    comparison.villages().size());
        }
        return answer.table(grid(comparison, words));
    }

    private static List<Map<String, Object>> figures(Comparison comparison) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Comparison.Figure figure : comparison.figures()) {
            String key = figure.textKey();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("what", key.substring(key.lastIndexOf('.') + 1));
            row.put("before", figure.before());
            row.put("after", figure.after());
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> people(Comparison comparison, ComparisonWords words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (!whom.audience().isPrivate()) {
            return rows;
        }
        for (MemberChange change : comparison.people()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", Chosen.word(change.kind()));
            row.put("name", change.member().bill().person().name());
            row.put("village", change.member().bill().village().code().dotted());
            row.put("change", words.what(change));
            row.put("why", words.why(change));
            rows.add(row);
        }
        return rows;
    }

    private Grid grid(Comparison comparison, ComparisonWords words) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (Comparison.Figure figure : comparison.figures()) {
            grid.row(
                    texts.get(figure.textKey()),
                    words.value(figure, figure.before()),
                    words.value(figure, figure.after()),
                    words.growth(figure),
                    "");
        }
        if (!whom.audience().isPrivate()) {
            return grid;
        }
        for (MemberChange change : comparison.people()) {
            grid.row(
                    change.member().bill().person().fullName(),
                    change.member().bill().village().name(),
                    texts.get(change.kind().textKey()),
                    words.what(change),
                    words.why(change));
        }
        return grid;
    }
}
