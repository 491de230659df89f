package id.sadardesa.cli;

import id.sadardesa.core.branch.Numbers;
import id.sadardesa.core.roster.NumberPlan;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar branch numbers read}: reads KPJ numbers back from the branch's own workbook. */
@Command(name = "read")
final class BranchNumbersReadCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.numbersFile")
    @Nullable Path file;

    @Option(names = "--dry-run", descriptionKey = "cli.option.syncDryRun")
    boolean dryRun;

    BranchNumbersReadCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Numbers numbers = doors.branch().numbers();
        NumberPlan plan = numbers.read(Chosen.given(file), session().progress());
        if (!dryRun && !plan.found().isEmpty()) {
            numbers.apply(plan);
        }
        Grid grid = new Grid();
        plan.left()
                .forEach(
                        one ->
                                grid.row(
                                        Integer.toString(one.row().row()),
                                        session().texts().get(one.why())));
        return new Answer()
                .count("dryRun", dryRun)
                .count("found", plan.found().size())
                .count("unchanged", plan.same())
                .count("refused", plan.left().size())
                .count(
                        "refusals",
                        plan.left().stream()
                                .map(
                                        one ->
                                                Map.of(
                                                        "row",
                                                        one.row().row(),
                                                        "why",
                                                        session().texts().get(one.why())))
                                .toList())
                .say(
                        dryRun ? "cli.branch.wouldRead" : "cli.branch.numbersRead",
                        plan.found().size(),
                        plan.same(),
                        plan.left().size())
                .table(grid);
    }
}
