package id.sadardesa.cli;

import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardRemark;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardsPrinted;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar cards}: the cards of everybody who takes part, as one PDF. */
@Command(name = "cards")
final class CardsCommand extends OfficeWork {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.cardsOut")
    @Nullable Path out;

    @Option(
            names = "--sheet",
            paramLabel = "a4|f4|cr80",
            defaultValue = "a4",
            descriptionKey = "cli.option.sheet")
    String sheet = "a4";

    @Option(
            names = "--start",
            paramLabel = "N",
            defaultValue = "1",
            descriptionKey = "cli.option.start")
    int start = 1;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    CardsCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.read(() -> CardSheet.of(sheet));
    }

    @Override
    Answer work(Doors doors) {
        CardSheet on = CardSheet.of(sheet);
        Path file = session().outputFile(Chosen.given(out), null);
        CardChoice choice =
                village == null
                        ? CardChoice.everybody()
                        : CardChoice.of(Chosen.village(doors.villages(), village));
        List<CardHolder> holders = doors.cards().holders(choice);
        List<CardRemark> remarks = doors.cards().preflight(holders);
        CardsPrinted printed = doors.cards().print(holders, on, start, file, session().progress());
        Map<String, Integer> kinds = new TreeMap<>();
        remarks.forEach(
                r -> kinds.merge(r.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        Answer answer =
                new Answer()
                        .count("cards", printed.count())
                        .count("pages", printed.pages())
                        .count("file", printed.file().toString())
                        .count("remarks", kinds)
                        .say(
                                "cli.cards.done",
                                printed.count(),
                                printed.pages(),
                                printed.file().toString());
        Grid grid = new Grid();
        for (CardRemark.Kind kind : CardRemark.Kind.values()) {
            long times = remarks.stream().filter(r -> r.kind() == kind).count();
            if (times > 0) {
                grid.row(Long.toString(times), session().texts().get(kind.textKey()));
            }
        }
        return answer.table(grid);
    }
}
