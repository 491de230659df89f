package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.village.VillagePlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar villages import}: the office's own villages out of the Kemendagri list. */
@Command(name = "import")
final class VillagesImportCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.villagesFile")
    @Nullable Path file;

    VillagesImportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        String area = doors.offices().current().code();
        VillagePlan plan =
                doors.villageImport().plan(Chosen.given(file), area, session().progress());
        doors.villageImport().apply(plan);
        Texts texts = session().texts();
        List<Map<String, Object>> refusals = new ArrayList<>();
        Grid grid = new Grid();
        for (VillagePlan.RefusedRow row : plan.refused()) {
            String expected = texts.get(row.problem().text());
            refusals.add(Map.of("sheet", row.sheet(), "row", row.row(), "expected", expected));
            grid.row(row.sheet() + " " + row.row(), expected);
        }
        return new Answer()
                .count("read", plan.read())
                .count("new", plan.added().size())
                .count("changed", plan.changed().size())
                .count("unchanged", plan.unchanged())
                .count("refused", plan.refused().size())
                .count("left", plan.left())
                .count("area", area)
                .count("refusals", refusals)
                .say(
                        plan.changesNothing() ? "cli.villages.same" : "cli.villages.done",
                        plan.read(),
                        plan.added().size(),
                        plan.changed().size(),
                        plan.unchanged(),
                        plan.refused().size())
                .say("cli.villages.left", plan.left(), area)
                .table(grid);
    }
}
