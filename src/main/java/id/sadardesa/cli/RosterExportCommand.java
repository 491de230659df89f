package id.sadardesa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar roster export}: everybody on the roster, as a workbook or CSV that can come back.
 */
@Command(name = "export")
final class RosterExportCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.exportFile")
    @Nullable Path file;

    RosterExportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(file), null);
        int rows = doors.rosterWorkbook().export(place);
        return new Answer()
                .count("rows", rows)
                .count("file", place.toString())
                .say("cli.roster.exported", rows, place.toString());
    }
}
