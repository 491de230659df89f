package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.Batches;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardRemark;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.CardsPrinted;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.card.PrintSetup;
import id.sadardesa.core.card.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar cards}: the cards of those who are registered or active, as one PDF. */
@Command(name = "cards")
final class CardsCommand extends OfficeWork {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.cardsOut")
    @Nullable Path out;

    @Option(names = "--batch", paramLabel = "NAME", descriptionKey = "cli.option.batch")
    @Nullable String batch;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "0",
            descriptionKey = "cli.option.cardLimit")
    int limit;

    @Option(names = "--proposed", descriptionKey = "cli.option.proposed")
    boolean proposed;

    @Option(names = "--reprint", paramLabel = "REASON", descriptionKey = "cli.option.reprint")
    @Nullable String reprint;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
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

    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            descriptionKey = "cli.option.cardPerson")
    @Nullable String person;

    @Mixin PressOptions press = new PressOptions();

    @Option(
            names = "--template",
            paramLabel = "CODE",
            defaultValue = "",
            descriptionKey = "cli.option.template")
    String template = "";

    CardsCommand(Session session) {
        super(session);
    }

    /** {@code sadar cards} with what else can be done with cards. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new CardsCommand(session))
                .addSubcommand(new CardsListCommand(session))
                .addSubcommand(new CardsConfirmCommand(session))
                .addSubcommand(new CardsJamCommand(session))
                .addSubcommand(new CardsVoidCommand(session))
                .addSubcommand(new CardsLostCommand(session))
                .addSubcommand(new CardsStockCommand(session))
                .addSubcommand(new CardsMeasureCommand(session));
    }

    @Override
    void look() {
        if (out == null) {
            throw new Misused("cli.cards.out");
        }
        press.machine();
    }

    @Override
    Answer work(Doors doors) {
        Path file = session().outputFile(Chosen.given(out), null);
        Chosen.read(() -> doors.press().sheets().of(sheet));
        Template look = Chosen.read(() -> doors.press().templates().named(template));
        List<CardHolder> open = open(doors);
        List<CardHolder> holders =
                proposed ? open : open.stream().filter(CardsCommand::accepted).toList();
        Optional<Batch> known = Optional.ofNullable(batch).flatMap(doors.press().batches()::find);
        int left = known.isPresent() ? 0 : open.size() - holders.size();
        if (holders.isEmpty() && left > 0) {
            throw Problem.of("cli.cards.onlyProposed", left);
        }
        CardsPrinted printed = print(doors, known, holders, look, file);
        Answer answer =
                new Answer()
                        .count("cards", printed.count())
                        .count("pages", printed.pages())
                        .count("batch", printed.batch().name())
                        .count("already", printed.already())
                        .count("file", printed.file().toString())
                        .say(
                                "cli.cards.done",
                                printed.count(),
                                printed.pages(),
                                printed.file().toString(),
                                printed.batch().name());
        if (printed.moved() > 0) {
            answer.count("moved", printed.moved()).say("cli.cards.moved", printed.moved());
        }
        if (left > 0) {
            answer.count("proposed", left).say("cli.cards.proposed", left);
        }
        return remarks(answer, doors.cards().preflight(in(doors, printed.batch()), look));
    }

    private List<CardHolder> open(Doors doors) {
        List<CardHolder> open = doors.cards().holders(choice(doors));
        String whose = person;
        if (whose == null) {
            return open;
        }
        UUID id = Chosen.person(doors, session().texts(), whose).id();
        return open.stream().filter(one -> one.person().id().equals(id)).toList();
    }

    /** Whose cards wait in a batch: only theirs were written, so only they are remarked on. */
    private static List<CardHolder> in(Doors doors, Batch batch) {
        Set<UUID> waiting =
                doors.press().issued().of(batch).stream()
                        .filter(card -> card.state() == CardState.READY)
                        .map(IssuedCard::personId)
                        .collect(Collectors.toSet());
        return doors.cards().holders(CardChoice.everybody()).stream()
                .filter(one -> waiting.contains(one.person().id()))
                .toList();
    }

    private CardChoice choice(Doors doors) {
        return village == null
                ? CardChoice.everybody()
                : CardChoice.of(Chosen.village(doors.villages(), village));
    }

    /** As in the window, who was only put forward gets a card on asking. */
    private static boolean accepted(CardHolder holder) {
        return CardChoice.ACCEPTED.contains(holder.participation().state());
    }

    /** A batch that is there is written again as far as nobody has confirmed it. */
    private CardsPrinted print(
            Doors doors,
            Optional<Batch> known,
            List<CardHolder> holders,
            Template look,
            Path file) {
        Batches batches = doors.press().batches();
        PrintSetup setup = new PrintSetup(press.calibration(doors.press().calibrations()), false);
        if (known.isPresent()) {
            Batch again = known.get();
            return batches.write(
                    again, batches.openSheets(again), setup, file, session().progress());
        }
        BatchForm form =
                BatchForm.of(name(doors), doors.press().sheets().of(sheet))
                        .from(start)
                        .atMost(limit)
                        .drawnWith(look.code())
                        .because(reprint);
        return batches.print(holders, form, setup, file, session().progress());
    }

    private String name(Doors doors) {
        String wanted = batch;
        return wanted != null ? wanted : doors.press().batches().proposedName(Texts.indonesian());
    }

    private Answer remarks(Answer answer, List<CardRemark> remarks) {
        Map<String, Integer> kinds = new TreeMap<>();
        Grid grid = new Grid();
        for (CardRemark.Kind kind : CardRemark.Kind.values()) {
            int times = (int) remarks.stream().filter(r -> r.kind() == kind).count();
            if (times > 0) {
                kinds.put(kind.name().toLowerCase(Locale.ROOT), times);
                grid.row(Integer.toString(times), session().texts().get(kind.textKey()));
            }
        }
        return answer.count("remarks", kinds).table(grid);
    }
}
