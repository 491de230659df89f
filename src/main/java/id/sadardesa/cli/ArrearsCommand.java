package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Overdue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar arrears}: which villages should have paid and have not, and since when. */
@Command(name = "arrears")
final class ArrearsCommand extends OfficeWork {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.arrearsOn")
    @Nullable String on;

    ArrearsCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        day();
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
        for (Overdue one : doors.ledger().arrears().owing(day())) {
            open = open.plus(one.open());
            penalty = penalty.plus(one.penalty());
            entries.add(entry(one));
            grid.row(
                    one.debtor().village().name(),
                    texts.get(one.debtor().funding().textKey()),
                    texts.get("cli.arrears.months", one.months().size(), one.oldest()),
                    texts.rupiah(one.open()),
                    one.penalty().isZero() ? "" : texts.get("cli.arrears.penalty", one.penalty()));
        }
        return new Answer()
                .count("on", day().toString())
                .count("debtors", entries.size())
                .count("open", open.value())
                .count("penalty", penalty.value())
                .count("arrears", entries)
                .say(
                        entries.isEmpty() ? "cli.arrears.none" : "cli.arrears.done",
                        day(),
                        entries.size(),
                        open)
                .table(grid);
    }

    private static Map<String, Object> entry(Overdue one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("village", one.debtor().village().code().dotted());
        entry.put("name", one.debtor().village().name());
        entry.put("funding", one.debtor().funding().name());
        entry.put("months", one.months().stream().map(m -> m.period().toString()).toList());
        entry.put("open", one.open().value());
        entry.put("penalty", one.penalty().value());
        return entry;
    }
}
