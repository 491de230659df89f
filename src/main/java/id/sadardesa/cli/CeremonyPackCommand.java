package id.sadardesa.cli;

import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.core.ceremony.Numbers;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar ceremony pack}: all papers that are needed before a hand-over. */
@Command(name = "pack")
final class CeremonyPackCommand extends CeremonyWork {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            descriptionKey = "cli.option.packOut")
    @Nullable Path out;

    @Mixin LetterOptions letter = new LetterOptions();

    @Option(
            names = "--minutes-number",
            paramLabel = "TEXT",
            descriptionKey = "cli.option.minutesNumber")
    @Nullable String minutes;

    CeremonyPackCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        letter.paper();
    }

    @Override
    Answer work(Doors doors) {
        GuestList list = doors.ceremony().all().guests(ceremony(doors));
        List<Path> files =
                doors.ceremony()
                        .papers()
                        .pack(
                                list,
                                Chosen.given(out),
                                letter.paper(),
                                new Numbers(letter.number, minutes),
                                session().progress());
        return tally(new Answer(), list)
                .count("files", files.stream().map(Path::toString).toList())
                .say("cli.ceremony.packed", files.size(), Chosen.given(out).toString());
    }
}
