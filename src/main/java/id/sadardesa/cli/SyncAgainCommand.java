package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar sync again}: makes a sent file once more, byte for byte. */
@Command(name = "again")
final class SyncAgainCommand extends OfficeWork {
    @Option(
            names = "--to",
            paramLabel = "OFFICE",
            defaultValue = "",
            descriptionKey = "cli.option.to")
    String to = "";

    @Option(
            names = "--number",
            paramLabel = "N",
            required = true,
            descriptionKey = "cli.option.fileNumber")
    int number;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.syncOut")
    @Nullable Path out;

    SyncAgainCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(out), null);
        Partner partner = doors.sync().submissions().addressee(to);
        return SyncAnswers.made(doors.sync().submissions().again(partner, number, place), partner);
    }
}
