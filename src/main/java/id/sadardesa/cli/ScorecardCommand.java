package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.scorecard.Scorecard;
import id.sadardesa.core.scorecard.VillageScore;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar scorecard}: the villages by their score for Desa Sadar, with the evidence as PDF.
 */
@Command(name = "scorecard")
final class ScorecardCommand extends OfficeWork {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "YEAR",
            descriptionKey = "cli.option.scorecardYear")
    @Nullable Integer year;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.scorecardOut")
    @Nullable Path out;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Mixin SheetOption sheet = new SheetOption();

    ScorecardCommand(Session session) {
        super(session);
    }

    /** {@code sadar scorecard}, with its criteria and the awards. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new ScorecardCommand(session))
                .addSubcommand(CriteriaListCommand.shelf(session))
                .addSubcommand(AwardsListCommand.shelf(session));
    }

    @Override
    void look() {
        sheet.paper();
    }

    @Override
    Answer work(Doors doors) {
        Paper on = sheet.paper();
        Path chosen = out;
        Path file = chosen == null ? null : session().outputFile(chosen, null);
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        int wanted = year == null ? LocalDate.now(session().clock()).getYear() : year;
        Scorecard scorecard = doors.scorecards().of(wanted);
        List<VillageScore> shown =
                scorecard.scores().stream()
                        .filter(one -> only == null || one.village().id().equals(only.id()))
                        .toList();
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (VillageScore one : shown) {
            grid.row(
                    Integer.toString(one.rank()),
                    one.village().name(),
                    texts.decimal(one.score(), 2),
                    one.met() + "/" + one.marks().size(),
                    texts.get(one.ready() ? "scorecard.ready" : "scorecard.notReady"));
        }
        long ready = scorecard.scores().stream().filter(VillageScore::ready).count();
        Answer answer =
                new Answer()
                        .count("year", wanted)
                        .count("day", scorecard.day().toString())
                        .count("criteria", scorecard.criteria().size())
                        .count("villages", scorecard.scores().size())
                        .count("ready", ready)
                        .count("list", shown.stream().map(one -> entry(one)).toList())
                        .say(
                                "cli.scorecard.done",
                                scorecard.day(),
                                ready,
                                scorecard.scores().size());
        if (file != null) {
            doors.scorecards().write(scorecard, only, file, on, session().progress());
            answer.count("file", file.toString()).say("cli.scorecard.file", file.toString());
        }
        return answer.table(grid);
    }

    private static Map<String, Object> entry(VillageScore one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rank", one.rank());
        entry.put("village", one.village().code().dotted());
        entry.put("name", one.village().name());
        entry.put("score", one.score());
        entry.put("met", one.met());
        entry.put("ready", one.ready());
        return entry;
    }
}
