package id.sadardesa.cli;

import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.Batches;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar cards confirm}: a person held these sheets in the hand and they are good. */
@Command(name = "confirm")
final class CardsConfirmCommand extends CardBatchWork {
    @Option(names = "--sheets", paramLabel = "1-6,8", descriptionKey = "cli.option.sheets")
    @Nullable String sheets;

    CardsConfirmCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        sheets(sheets);
    }

    @Override
    Answer work(Doors doors) {
        Batches batches = doors.press().batches();
        Batch chosen = batch(doors);
        SortedSet<Integer> good = sheets == null ? batches.openSheets(chosen) : sheets(sheets);
        int cards = batches.confirm(chosen, good);
        int left = batches.openSheets(chosen).size();
        return new Answer()
                .count("cards", cards)
                .count("sheets", good.size())
                .count("open", left)
                .say("cli.cards.confirmed", cards, good.size(), chosen.name(), left);
    }
}
