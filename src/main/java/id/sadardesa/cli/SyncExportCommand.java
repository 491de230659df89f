package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sadar sync export}: makes the next file for the branch; with {@code --dry-run} it only
 * says what would be in it and what the branch would send back.
 */
@Command(name = "export")
final class SyncExportCommand extends OfficeWork {
    @Option(
            names = "--to",
            paramLabel = "OFFICE",
            defaultValue = "",
            descriptionKey = "cli.option.to")
    String to = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.syncOut")
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

    @Option(names = "--dry-run", descriptionKey = "cli.option.exportDryRun")
    boolean dryRun;

    SyncExportCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Partner partner =
                to.isBlank()
                        ? doors.sync().submissions().receiver()
                        : doors.sync().keys().partner(to);
        SendForm form = new SendForm(full, limit * 1_000_000L, number);
        if (dryRun) {
            return outlook(doors, partner, form);
        }
        Path place = session().outputFile(Chosen.given(out), null);
        if (Files.exists(place)) { // it may be the only copy of the file before
            throw Problem.of("cli.sync.exists", place.toString());
        }
        return SyncAnswers.made(
                doors.sync().submissions().send(partner, form, place, session().progress()),
                partner);
    }

    /** Only a branch registers people, and so would send some back. */
    private Answer outlook(Doors doors, Partner partner, SendForm form) {
        Answer answer =
                SyncOutlook.answer(
                        partner,
                        doors.sync().submissions().outlook(partner, form, session().progress()),
                        session().texts());
        return partner.isBranch()
                ? SyncOutlook.checked(answer, doors.forms().check().look(), session().texts())
                : answer;
    }

    @Override
    void look() {
        if (out == null && !dryRun) {
            throw new Misused("cli.sync.noOut");
        }
        if (limit < 0 || limit == 1) {
            throw new Misused("cli.sync.limit", limit);
        }
    }
}
