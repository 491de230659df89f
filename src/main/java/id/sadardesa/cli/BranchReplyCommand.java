package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar branch reply}: makes the signed reply to the files of a kecamatan. */
@Command(name = "reply")
final class BranchReplyCommand extends OfficeWork {
    @Option(
            names = "--to",
            paramLabel = "OFFICE",
            defaultValue = "",
            descriptionKey = "cli.option.replyTo")
    String to = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.replyOut")
    @Nullable Path out;

    BranchReplyCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(out), null);
        Partner partner = doors.sync().submissions().answered(to);
        return SyncAnswers.made(
                doors.sync().submissions().reply(partner, place, session().progress()), partner);
    }
}
