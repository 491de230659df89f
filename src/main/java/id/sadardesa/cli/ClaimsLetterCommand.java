package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimLetter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar claims letter}: writes a letter of a claim as PDF. */
@Command(name = "letter")
final class ClaimsLetterCommand extends OfficeWork {
    @Mixin ClaimChoice choice = new ClaimChoice();

    @Option(
            names = "--letter",
            paramLabel = "LETTER",
            required = true,
            descriptionKey = "cli.option.claimLetter")
    String letter = "";

    @Option(
            names = "--out",
            paramLabel = "PDF",
            required = true,
            descriptionKey = "cli.option.claimOut")
    @Nullable Path out;

    @Mixin LetterOptions paper = new LetterOptions();

    ClaimsLetterCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        choice.kind();
        letter();
        paper.paper();
        Chosen.ending(out, "coverage.file.letter", ".pdf");
    }

    private ClaimLetter letter() {
        return Chosen.one("--letter", letter, ClaimLetter.values());
    }

    @Override
    Answer work(Doors doors) {
        Path file = session().outputFile(Chosen.given(out), null);
        Claim claim = choice.of(doors, session().texts());
        ClaimFile about = doors.claims().file(claim.id());
        doors.claimPapers().write(about, letter(), file, paper.paper(), paper.number);
        return ClaimChoice.answer(claim, about.person().name())
                .count("letter", Chosen.word(letter()))
                .count("file", file.toString())
                .say("cli.claims.letter", Text.of(letter().textKey()), file.toString());
    }
}
