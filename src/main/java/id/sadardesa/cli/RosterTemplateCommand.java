package id.sadardesa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar roster template}: the empty workbook that villages fill in. */
@Command(name = "template")
final class RosterTemplateCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.templateFile")
    @Nullable Path file;

    RosterTemplateCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(file), null);
        doors.rosterWorkbook().template(place);
        return new Answer()
                .count("file", place.toString())
                .say("cli.roster.template", place.toString());
    }
}
