package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar arrears}: which villages should have paid and have not, and since when. */
@Command(name = "arrears")
final class ArrearsCommand extends OfficeWork {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.arrearsOn")
    @Nullable String on;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.arrearsOut")
    @Nullable Path out;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Mixin LetterOptions letter = new LetterOptions();

    ArrearsCommand(Session session) {
        super(session);
    }

    /** {@code sadar arrears}, with the map of a year. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new ArrearsCommand(session))
                .addSubcommand(new ArrearsMapCommand(session));
    }

    @Override
    void look() {
        day();
        letter.paper();
        Chosen.ending(out, "cli.arrears.kind", ".pdf");
    }

    private LocalDate day() {
        return on == null ? LocalDate.now(session().clock()) : Chosen.day(on);
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        List<Map<String, Object>> entries = new ArrayList<>();
        Grid grid = new Grid();
        Rupiah open = Rupiah.ZERO;
        Rupiah penalty = Rupiah.ZERO;
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        List<Overdue> owing =
                doors.ledger().arrears().owing(day()).stream()
                        .filter(
                                one ->
                                        only == null
                                                || one.debtor().village().id().equals(only.id()))
                        .toList();
        for (Overdue one : owing) {
            open = open.plus(one.open());
            penalty = penalty.plus(one.penalty());
            entries.add(entry(one));
            grid.row(
                    one.debtor().village().name(),
                    Objects.requireNonNullElseGet(
                            one.debtor().named(),
                            () -> texts.get(one.debtor().funding().textKey())),
                    texts.get("cli.arrears.months", one.months().size(), one.oldest()),
                    texts.rupiah(one.open()),
                    one.penalty().isZero() ? "" : texts.get("cli.arrears.penalty", one.penalty()));
        }
        Answer answer =
                new Answer()
                        .count("on", day().toString())
                        .count("debtors", entries.size())
                        .count("open", open.value())
                        .count("penalty", penalty.value())
                        .count("arrears", entries)
                        .say(
                                entries.isEmpty() ? "cli.arrears.none" : "cli.arrears.done",
                                day(),
                                entries.size(),
                                open);
        Path chosen = out;
        if (chosen != null) {
            Path file = session().outputFile(chosen, null);
            doors.ledger()
                    .papers()
                    .reminders(owing, file, letter.paper(), letter.number, session().progress());
            answer.count("file", file.toString())
                    .say("cli.arrears.file", owing.size(), file.toString());
        }
        return answer.table(grid);
    }

    private static Map<String, Object> entry(Overdue one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("village", one.debtor().village().code().dotted());
        entry.put("name", one.debtor().village().name());
        entry.put("funding", one.debtor().funding().name());
        if (one.debtor().named() != null) {
            entry.put("payer", one.debtor().named());
        }
        entry.put("months", one.months().stream().map(m -> m.period().toString()).toList());
        entry.put("open", one.open().value());
        entry.put("penalty", one.penalty().value());
        return entry;
    }
}
