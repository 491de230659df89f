package id.sadardesa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar sync keys export}: writes our public keys to a file for another office. */
@Command(name = "export")
final class SyncKeysExportCommand extends OfficeWork {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.keyOut")
    @Nullable Path out;

    SyncKeysExportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(out), null);
        doors.sync().keys().export(place);
        List<String> words = doors.sync().keys().own().words();
        return new Answer()
                .count("file", place.toString())
                .count("words", words)
                .say("cli.sync.keyWritten", place.toString(), String.join(" ", words));
    }
}
