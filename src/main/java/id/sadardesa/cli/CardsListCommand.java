package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.BatchTally;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar cards list}: the batches and how far they are, or the cards of one. */
@Command(name = "list")
final class CardsListCommand extends OfficeWork {
    @Option(names = "--batch", paramLabel = "NAME", descriptionKey = "cli.option.batchOf")
    @Nullable String batch;

    CardsListCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        List<BatchTally> tallies = doors.press().batches().tallies();
        int live = tallies.stream().mapToInt(BatchTally::live).sum();
        Answer answer =
                new Answer()
                        .count("batches", tallies.size())
                        .count("live", live)
                        .say("cli.cards.batches", tallies.size(), live);
        String named = batch;
        return named == null
                ? batches(answer, tallies)
                : cards(answer, doors.press().issued().of(doors.press().batches().named(named)));
    }

    private Answer batches(Answer answer, List<BatchTally> tallies) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        List<Map<String, Object>> list = new ArrayList<>();
        for (BatchTally tally : tallies) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", tally.batch().name());
            entry.put("sheets", tally.sheets());
            entry.put("open", tally.open().size());
            List<String> counts = new ArrayList<>();
            for (CardState state : CardState.values()) {
                entry.put(state.name().toLowerCase(Locale.ROOT), tally.count(state));
                if (tally.count(state) > 0) {
                    counts.add(texts.get(state.textKey()) + " " + tally.count(state));
                }
            }
            list.add(entry);
            grid.row(tally.batch().name(), String.join(", ", counts));
        }
        return answer.count("list", list).table(grid);
    }

    private Answer cards(Answer answer, List<IssuedCard> cards) {
        Grid grid = new Grid();
        List<Map<String, Object>> list = new ArrayList<>();
        for (IssuedCard card : cards) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("number", card.number().printed());
            entry.put("sheet", card.sheet());
            entry.put("place", card.place());
            entry.put("state", card.state().name().toLowerCase(Locale.ROOT));
            entry.put("copy", card.copy());
            list.add(entry);
            grid.row(
                    card.number().printed(),
                    card.sheet() + "/" + card.place(),
                    session().texts().get(card.state().textKey()),
                    card.name());
        }
        return answer.count("cards", list).table(grid);
    }
}
