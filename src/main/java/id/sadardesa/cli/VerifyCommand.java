package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.core.card.IssuedCard;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<CardCheck> all =
                isFile() ? checks.check(Path.of(shown)) : List.of(checks.check(shown));
        Answer answer = new Answer();
        counts(all.get(0)).forEach(answer::count);
        answer.count("cards", all.stream().map(VerifyCommand::counts).toList());
        if (all.size() > 1) {
            answer.say("card.checked.several", all.size());
        }
        all.forEach(check -> say(answer, check));
        return answer;
    }

    private static Map<String, Object> counts(CardCheck check) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("verdict", check.verdict().name().toLowerCase(Locale.ROOT));
        counts.put("proven", check.proven());
        IssuedCard card = check.card();
        if (card != null) {
            counts.put("number", card.number().printed());
            counts.put("state", card.state().name().toLowerCase(Locale.ROOT));
            counts.put("copy", card.copy());
        }
        return counts;
    }

    private static void say(Answer answer, CardCheck check) {
        answer.say("cli.verify.done", Text.of(check.verdict().textKey()), check.why());
        IssuedCard card = check.card();
        if (card != null) {
            answer.say("cli.verify.card", card.number().printed(), card.name(), card.copy());
        }
    }

    private boolean isFile() {
        try {
            return Files.isRegularFile(Path.of(shown));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
