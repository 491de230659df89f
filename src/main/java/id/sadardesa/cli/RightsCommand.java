package id.sadardesa.cli;

import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.paper.Paper;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar rights}: the rights sheets of participants, one page each, as one PDF. */
@Command(name = "rights")
final class RightsCommand extends OfficeWork {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.rightsOut")
    @Nullable Path out;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Mixin SheetOption sheet = new SheetOption();

    RightsCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        sheet.paper();
    }

    @Override
    Answer work(Doors doors) {
        Paper on = sheet.paper();
        Path file = session().outputFile(Chosen.given(out), null);
        List<RightsHolder> holders =
                doors.rights()
                        .holders(
                                village == null ? null : Chosen.village(doors.villages(), village));
        doors.rights().write(holders, file, on, session().progress());
        return new Answer()
                .count("sheets", holders.size())
                .count("file", file.toString())
                .say("cli.rights.done", holders.size(), file.toString());
    }
}
