package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.Estimate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar cards stock}: how many blank sheets are left, and whether they will do. */
@Command(name = "stock")
final class CardsStockCommand extends OfficeWork {
    /** So many sheets of a kind. */
    private record Amount(CardSheet sheet, int sheets) {}

    @Option(names = "--add", paramLabel = "SHEET=N", descriptionKey = "cli.option.stockAdd")
    @Nullable String add;

    @Option(names = "--count", paramLabel = "SHEET=N", descriptionKey = "cli.option.stockCount")
    @Nullable String count;

    @Option(names = "--for", paramLabel = "SHEET=CARDS", descriptionKey = "cli.option.stockFor")
    @Nullable String cards;

    CardsStockCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        CardStock stock = doors.press().stock();
        if (add != null) {
            Amount came = amount(doors, add);
            stock.bought(came.sheet().code(), came.sheets());
        }
        if (count != null) {
            Amount there = amount(doors, count);
            stock.counted(there.sheet().code(), there.sheets());
        }
        Map<String, Integer> left = stock.left();
        Answer answer = new Answer().count("stock", left);
        left.forEach((material, sheets) -> answer.say("cli.cards.stockLine", material, sheets));
        if (left.isEmpty()) {
            answer.say("cli.cards.noStock");
        }
        return cards == null ? answer : estimate(answer, stock, amount(doors, cards));
    }

    private static Answer estimate(Answer answer, CardStock stock, Amount wanted) {
        Estimate estimate = stock.estimate(wanted.sheet(), wanted.sheets(), 1);
        answer.count("sheets", estimate.sheets())
                .count("spare", estimate.spare())
                .count("missing", estimate.missing())
                .count("counted", estimate.left() != null)
                .count("minutes", estimate.minutes(1));
        return answer.say(
                "cli.cards.estimate",
                wanted.sheets(),
                wanted.sheet().code(),
                estimate.sheets(),
                estimate.spare(),
                estimate.left() == null
                        ? Text.of("cli.cards.uncounted")
                        : Text.of("cli.cards.missing", estimate.missing()),
                estimate.minutes(1));
    }

    private static Amount amount(Doors doors, String typed) {
        String[] parts = typed.split("=", 2);
        try {
            return new Amount(
                    doors.press().sheets().of(parts[0]),
                    Integer.parseInt(parts.length < 2 ? "" : parts[1].strip()));
        } catch (NumberFormatException e) {
            throw new Misused("cli.cards.amount", typed);
        }
    }
}
