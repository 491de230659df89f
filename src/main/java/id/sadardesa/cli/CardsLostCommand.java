package id.sadardesa.cli;

import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.card.IssuedCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar cards lost}: a card was reported lost. */
@Command(name = "lost")
final class CardsLostCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.cardNumbers")
    String number = "";

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.why")
    String why = "";

    CardsLostCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        IssuedCards issued = doors.press().issued();
        IssuedCard card = issued.named(number);
        issued.lost(card, why);
        return new Answer()
                .count("void", 1)
                .count("number", card.number().printed())
                .count("person", card.name())
                .say("cli.cards.lost", card.number().printed(), card.name());
    }
}
