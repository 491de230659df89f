package id.sadardesa.cli;

import id.sadardesa.core.sync.Arrival;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar sync import}: takes a file from a kecamatan, as one action. */
@Command(name = "import")
final class SyncImportCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.syncFile")
    @Nullable Path file;

    @Option(names = "--dry-run", descriptionKey = "cli.option.syncDryRun")
    boolean dryRun;

    SyncImportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path from = Chosen.given(file);
        Arrival arrival =
                dryRun
                        ? doors.sync().arrivals().preview(from, session().progress())
                        : doors.sync().arrivals().take(from, session().progress());
        return SyncAnswers.arrived(arrival, dryRun, session().texts());
    }
}
