package id.sadardesa.cli;

import id.sadardesa.core.card.Batch;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar cards jam}: a sheet did not come out well and is printed again. */
@Command(name = "jam")
final class CardsJamCommand extends CardBatchWork {
    @Option(
            names = "--sheet",
            paramLabel = "N",
            required = true,
            descriptionKey = "cli.option.sheetNo")
    int sheet;

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.why")
    String why = "";

    CardsJamCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Batch chosen = batch(doors);
        int cards = doors.press().batches().jam(chosen, new TreeSet<>(Set.of(sheet)), why);
        return new Answer()
                .count("void", cards)
                .count("sheet", sheet)
                .say("cli.cards.jammed", sheet, chosen.name(), cards);
    }
}
