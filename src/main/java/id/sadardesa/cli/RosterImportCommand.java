package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.CellFault;
import id.sadardesa.core.roster.ImportChoices;
import id.sadardesa.core.roster.ImportCounts;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.core.roster.ImportPlan;
import id.sadardesa.core.roster.Outcome;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar roster import}: brings a roster in, or with {@code --dry-run} says what it would do.
 * Rows that need a question are refused, for nobody can be asked.
 */
@Command(name = "import")
final class RosterImportCommand extends OfficeWork {
    private static final int LONGEST = 32;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.rosterFile")
    @Nullable Path file;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    boolean dryRun;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "cli.option.rejects")
    @Nullable Path rejects;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.rosterVillage")
    @Nullable String village;

    RosterImportCommand(Session session) {
        super(session);
    }

    private String said(ImportCounts counts) {
        if (dryRun) {
            return "cli.roster.planned";
        }
        return counts.changesNothing() ? "cli.roster.same" : "cli.roster.imported";
    }

    @Override
    Answer work(Doors doors) {
        Path input = Chosen.given(file);
        Path refused = rejects == null ? null : session().outputFile(rejects, input);
        Village where = village == null ? null : Chosen.village(doors.villages(), village);
        ImportChoices choices = new ImportChoices(where, Map.of(), Map.of());
        ImportPlan plan = doors.rosterImport().plan(input, choices, session().progress());
        ImportCounts counts = plan.counts();
        boolean rejected = refused != null && counts.refused() + plan.unread().size() > 0;
        if (refused != null && rejected) {
            // before anything is stored: a place that cannot be written to must stop it all
            doors.rosterImport().writeRejects(plan, refused);
        }
        if (!dryRun) {
            doors.rosterImport().apply(plan, choices, session().progress());
        }
        Answer answer =
                new Answer()
                        .count("read", counts.read())
                        .count("new", counts.created())
                        .count("changed", counts.changed())
                        .count("unchanged", counts.unchanged())
                        .count("refused", counts.refused())
                        .count("dryRun", dryRun)
                        .say(
                                said(counts),
                                counts.read(),
                                counts.created(),
                                counts.changed(),
                                counts.unchanged(),
                                counts.refused());
        boolean homeless = plan.lines().stream().anyMatch(line -> line.village() == null);
        if (where == null && homeless) {
            doors.rosterImport()
                    .villageIn(input)
                    .ifPresent(
                            one ->
                                    answer.count("suggestedVillage", one.code().dotted())
                                            .say(
                                                    "cli.roster.suggested",
                                                    one.name(),
                                                    one.code().dotted()));
        }
        if (!plan.unread().isEmpty()) {
            answer.say("cli.roster.unread", plan.unread().size());
        }
        if (refused != null && rejected) {
            answer.count("rejects", refused.toString())
                    .say("cli.roster.rejects", refused.toString());
        }
        Grid grid = new Grid();
        List<Map<String, Object>> refusals = refusals(plan, grid);
        List<Map<String, Object>> left = left(plan, grid);
        List<Map<String, Object>> doubts = doubts(plan, grid);
        if (!doubts.isEmpty()) {
            answer.say("cli.roster.warnings", doubts.size());
        }
        return answer.count("warnings", doubts.size())
                .count("refusals", refusals)
                .count("left", left)
                .count("doubts", doubts)
                .table(grid);
    }

    private List<Map<String, Object>> refusals(ImportPlan plan, Grid grid) {
        List<Map<String, Object>> all = new ArrayList<>();
        Texts texts = session().texts();
        for (ImportLine line : plan.lines()) {
            if (!line.isRefused()) {
                continue;
            }
            String row = line.sheet() + " " + line.row();
            if (line.outcome() == Outcome.QUESTION) {
                String question = texts.get("cli.roster.question", line.candidates().size());
                all.add(refusal(line, "", "", question));
                grid.row(row, "", "", question);
            }
            for (CellFault fault : line.faults()) {
                if (fault.problem().isError()) {
                    String expected = texts.get(fault.problem().text());
                    all.add(refusal(line, fault.column(), fault.found(), expected));
                    grid.row(row, fault.column(), shown(fault.found()), expected);
                }
            }
        }
        return all;
    }

    /** What is probably wrong in the rows that come in. */
    private List<Map<String, Object>> doubts(ImportPlan plan, Grid grid) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ImportLine line : plan.lines()) {
            for (CellFault fault : line.isDoubtful() ? line.faults() : List.<CellFault>of()) {
                String doubt = session().texts().get(fault.problem().text());
                all.add(refusal(line, fault.column(), fault.found(), doubt));
                String place = line.sheet() + " " + line.row();
                grid.row(place, fault.column(), shown(fault.found()), doubt);
            }
        }
        return all;
    }

    /** The rows and sheets that were not read, with the reason. */
    private List<Map<String, Object>> left(ImportPlan plan, Grid grid) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ImportLine line : plan.unread()) {
            String why = session().texts().get(line.faults().get(0).problem().text());
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("sheet", line.sheet());
            one.put("row", line.row());
            one.put("found", line.name());
            one.put("reason", why);
            all.add(one);
            grid.row(line.sheet() + " " + line.row(), "", shown(line.name()), why);
        }
        return all;
    }

    /** A found value on one line, and not longer than a line of the terminal allows. */
    private static String shown(String found) {
        String line = found.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static Map<String, Object> refusal(
            ImportLine line, String column, String found, String expected) {
        Map<String, Object> refusal = new LinkedHashMap<>();
        refusal.put("sheet", line.sheet());
        refusal.put("row", line.row());
        refusal.put("column", column);
        refusal.put("found", found);
        refusal.put("expected", expected);
        return refusal;
    }
}
