package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar sync keys import}: takes the public keys of another office. */
@Command(name = "import")
final class SyncKeysImportCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.keyFile")
    @Nullable Path file;

    SyncKeysImportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Partner partner = doors.sync().keys().take(Chosen.given(file));
        return new Answer()
                .count("office", partner.office().code())
                .count("name", partner.office().name())
                .count("trusted", partner.trusted())
                .say(
                        partner.trusted() ? "cli.sync.keyKnown" : "cli.sync.keyTaken",
                        partner.office().name());
    }
}
