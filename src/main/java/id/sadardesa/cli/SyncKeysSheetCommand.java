package id.sadardesa.cli;

import id.sadardesa.core.sync.KeyCard;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar sync keys sheet}: our public key as a sheet of paper, with the six words. */
@Command(name = "sheet")
final class SyncKeysSheetCommand extends OfficeWork {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.sheetOut")
    @Nullable Path out;

    @Mixin SheetOption sheet = new SheetOption();

    SyncKeysSheetCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        sheet.paper();
        Chosen.ending(out, "form.file.pdf", ".pdf");
    }

    @Override
    Answer work(Doors doors) {
        Path place = session().outputFile(Chosen.given(out), null);
        KeyCard own = doors.forms().sheets().key(place, sheet.paper());
        return new Answer()
                .count("file", place.toString())
                .count("words", own.words())
                .say("cli.sync.keySheet", String.join(" ", own.words()), place.toString());
    }
}
