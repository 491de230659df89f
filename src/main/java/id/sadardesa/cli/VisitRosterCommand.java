package id.sadardesa.cli;

import id.sadardesa.core.visit.Visit;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar visit roster}: the list that hangs on a village's notice board. */
@Command(name = "roster")
final class VisitRosterCommand extends VisitWork {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.visitRoster")
    @Nullable Path out;

    @Mixin SheetOption sheet = new SheetOption();

    VisitRosterCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        sheet.paper();
        Chosen.ending(out, "visit.file.roster", ".pdf", ".xlsx");
    }

    @Override
    Answer work(Doors doors) {
        Path file = session().outputFile(Chosen.given(out), null);
        List<Visit> visits = chosen(doors);
        doors.visits().writeRoster(visits, file, sheet.paper(), session().progress());
        return new Answer()
                .count("villages", visits.size())
                .count("people", people(visits))
                .count("file", file.toString())
                .say("cli.visit.roster", visits.size(), people(visits), file.toString());
    }
}
