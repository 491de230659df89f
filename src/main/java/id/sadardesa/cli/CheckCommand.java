package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.check.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/**
 * {@code sadar check}: looks the whole office over. Findings are its content, so it ends well with
 * any number of them; only a damaged database is refused.
 */
@Command(name = "check")
final class CheckCommand extends OfficeWork {
    CheckCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        List<Finding> findings = doors.checkup().look(session().progress());
        Texts texts = session().texts();
        Map<String, Object> counts = new LinkedHashMap<>();
        Grid grid = new Grid();
        int total = 0;
        for (Finding finding : findings) {
            counts.put(finding.code(), finding.where().size());
            total += finding.where().size();
            finding.where().forEach(place -> grid.row(texts.get(finding.text()), texts.get(place)));
        }
        return new Answer()
                .count("findings", total)
                .count("kinds", counts)
                .count("people", doors.checkup().people())
                .say(total == 0 ? "cli.check.clean" : "cli.check.found", total)
                .table(grid);
    }
}
