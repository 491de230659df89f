package id.sadardesa.cli;

import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.Sent;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar sync sheet}: the transmittal sheet that goes along with a sent file. */
@Command(name = "sheet")
final class SyncSheetCommand extends OfficeWork {
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
            descriptionKey = "cli.option.sheetOut")
    @Nullable Path out;

    @Mixin SheetOption sheet = new SheetOption();

    SyncSheetCommand(Session session) {
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
        Partner partner = doors.sync().submissions().addressee(to);
        Sent sent = doors.forms().sheets().transmittal(partner, number, place, sheet.paper());
        Answer answer =
                new Answer()
                        .count("file", place.toString())
                        .count("office", partner.office().code())
                        .count("number", sent.number())
                        .count("kind", sent.kind().wire())
                        .count("code", sent.code())
                        .say(
                                "cli.sync.sheet",
                                sent.number(),
                                partner.office().name(),
                                place.toString());
        SyncAnswers.totals(answer::count, sent.totals());
        return answer;
    }
}
