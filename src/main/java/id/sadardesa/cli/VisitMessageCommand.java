package id.sadardesa.cli;

import id.sadardesa.core.visit.Ask;
import id.sadardesa.core.visit.Visit;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar visit message}: what the head of a village is asked for, ready to be sent. */
@Command(name = "message")
final class VisitMessageCommand extends VisitWork {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.visitText")
    @Nullable Path out;

    VisitMessageCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.ending(out, "visit.file.txt", ".txt");
    }

    @Override
    Answer work(Doors doors) {
        List<Visit> visits = chosen(doors);
        Answer answer =
                new Answer()
                        .count("villages", visits.size())
                        .count("list", visits.stream().map(one -> entry(doors, one)).toList());
        if (out == null) {
            return answer.say("cli.visit.message", doors.visits().messages(visits).strip());
        }
        Path file = session().outputFile(out, null);
        doors.visits().writeMessages(visits, file);
        return answer.count("file", file.toString())
                .say("cli.visit.messages", visits.size(), file.toString());
    }

    private static Map<String, Object> entry(Doors doors, Visit visit) {
        Map<String, Object> asks = new LinkedHashMap<>();
        for (Ask ask : doors.visits().asks(visit)) {
            asks.put(ask.code().replace('_', '-'), ask.count());
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("village", visit.village().code().dotted());
        entry.put("name", visit.village().name());
        entry.put("asks", asks);
        entry.put("message", doors.visits().message(visit));
        return entry;
    }
}
