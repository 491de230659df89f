package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.card.IssuedCard;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar verify}: whether a card is good, from its code, its number or a picture of it. */
@Command(name = "verify")
final class VerifyCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "QR-TEXT|IMAGE", descriptionKey = "cli.option.verify")
    String shown = "";

    VerifyCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        CardChecks checks = doors.press().checks();
        CardCheck check = isFile() ? checks.check(Path.of(shown)) : checks.check(shown);
        Answer answer =
                new Answer()
                        .count("verdict", check.verdict().name().toLowerCase(Locale.ROOT))
                        .count("proven", check.proven())
                        .say("cli.verify.done", Text.of(check.verdict().textKey()), check.why());
        IssuedCard card = check.card();
        if (card != null) {
            answer.count("number", card.number().printed())
                    .count("state", card.state().name().toLowerCase(Locale.ROOT))
                    .count("copy", card.copy())
                    .say("cli.verify.card", card.number().printed(), card.name(), card.copy());
        }
        return answer;
    }

    private boolean isFile() {
        try {
            return Files.isRegularFile(Path.of(shown));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
