package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Submissions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar sync export}: makes the next file for the branch. */
@Command(name = "export")
final class SyncExportCommand extends OfficeWork {
    @Option(
            names = "--to",
            paramLabel = "OFFICE",
            defaultValue = "",
            descriptionKey = "cli.option.to")
    String to = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.syncOut")
    @Nullable Path out;

    @Option(names = "--full", descriptionKey = "cli.option.full")
    boolean full;

    SyncExportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(out), null);
        Partner partner = doors.sync().keys().partner(to);
        Submissions.Made made =
                doors.sync().submissions().send(partner, full, place, session().progress());
        return SyncAnswers.made(made, partner, place);
    }
}
