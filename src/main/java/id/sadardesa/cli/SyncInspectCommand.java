package id.sadardesa.cli;

import id.sadardesa.core.sync.Inspected;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar sync inspect}: verifies a file that came in and says what is in it. */
@Command(name = "inspect")
final class SyncInspectCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.syncFile")
    @Nullable Path file;

    SyncInspectCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Inspected seen = doors.sync().arrivals().inspect(Chosen.given(file), session().progress());
        return new Inspection(seen, session().texts()).answer();
    }
}
