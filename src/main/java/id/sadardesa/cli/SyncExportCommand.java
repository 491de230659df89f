package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import java.nio.file.Files;
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

    @Option(
            names = "--limit-mb",
            paramLabel = "N",
            defaultValue = "0",
            descriptionKey = "cli.option.limitMb")
    int limit;

    @Option(
            names = "--number",
            paramLabel = "N",
            defaultValue = "0",
            descriptionKey = "cli.option.nextNumber")
    int number;

    SyncExportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(out), null);
        if (Files.exists(place)) { // it may be the only copy of the file before
            throw Problem.of("cli.sync.exists", place.toString());
        }
        Partner partner =
                to.isBlank()
                        ? doors.sync().submissions().receiver()
                        : doors.sync().keys().partner(to);
        SendForm form = new SendForm(full, limit * 1_000_000L, number);
        return SyncAnswers.made(
                doors.sync().submissions().send(partner, form, place, session().progress()),
                partner);
    }

    @Override
    void look() {
        if (limit < 0 || limit == 1) {
            throw new Misused("cli.sync.limit", limit);
        }
    }
}
