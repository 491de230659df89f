package id.sadardesa.cli;

import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.card.IssuedCards;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar cards void}: takes cards out of use. */
@Command(name = "void")
final class CardsVoidCommand extends OfficeWork {
    @Parameters(arity = "1..*", paramLabel = "NUMBER", descriptionKey = "cli.option.cardNumbers")
    List<String> numbers = new ArrayList<>();

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.why")
    String why = "";

    @Option(names = "--again", descriptionKey = "cli.option.again")
    boolean again;

    CardsVoidCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        IssuedCards issued = doors.press().issued();
        List<IssuedCard> cards = numbers.stream().map(issued::named).distinct().toList();
        Answer answer = new Answer().count("void", cards.size());
        if (!again) {
            issued.voidAll(cards, why);
            cards.forEach(
                    card ->
                            answer.say(
                                    "cli.cards.voidedOne", card.number().printed(), card.name()));
            return cards.size() == 1 ? answer : answer.say("cli.cards.voided", cards.size());
        }
        Batches batches = doors.press().batches();
        for (UUID id : cards.stream().map(IssuedCard::batchId).distinct().toList()) {
            Batch batch = batches.get(id);
            List<IssuedCard> own =
                    cards.stream().filter(card -> card.batchId().equals(id)).toList();
            batches.spoil(batch, own, why);
            answer.say("cli.cards.again", own.size(), batch.name(), names(own));
        }
        return answer;
    }

    private static String names(List<IssuedCard> cards) {
        return cards.stream().map(IssuedCard::name).collect(Collectors.joining(", "));
    }
}
