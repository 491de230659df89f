package id.sadardesa.cli;

import id.sadardesa.core.village.VillageHead;
import id.sadardesa.core.visit.Visit;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar visit letter}: the same as a letter to the head of a village. */
@Command(name = "letter")
final class VisitLetterCommand extends OfficeWork {
    @Option(
            names = "--village",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.visitPdf")
    @Nullable Path out;

    @Mixin LetterOptions letter = new LetterOptions();

    VisitLetterCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        letter.paper();
        Chosen.ending(out, "visit.file.pdf", ".pdf");
    }

    @Override
    Answer work(Doors doors) {
        Path file = session().outputFile(Chosen.given(out), null);
        Visit visit = doors.visits().of(Chosen.village(doors.villages(), Chosen.given(village)));
        doors.visits().writeLetters(List.of(visit), file, letter.paper(), letter.number);
        return new Answer()
                .count("village", visit.village().code().dotted())
                .count("asks", doors.visits().asks(visit).size())
                .count("file", file.toString())
                .say(
                        "cli.visit.letter",
                        VillageHead.of(visit.village(), session().texts()),
                        file.toString());
    }
}
