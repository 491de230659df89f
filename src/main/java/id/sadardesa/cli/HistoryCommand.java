package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar history}: the latest actions, newest first. */
@Command(name = "history")
final class HistoryCommand extends OfficeWork {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "20",
            descriptionKey = "cli.option.last")
    int last = 20;

    HistoryCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        List<Entry> entries = doors.journal().latest(Math.max(1, last));
        Texts texts = session().texts();
        Grid grid = new Grid();
        entries.forEach(
                e ->
                        grid.row(
                                Long.toString(e.seq()),
                                MOMENT.format(e.at()),
                                e.operator(),
                                texts.get(e.action()),
                                e.undoneBy() == null ? "" : texts.get("cli.history.undone")));
        return new Answer()
                .count("actions", entries.stream().map(e -> entry(e, texts)).toList())
                .say("cli.history.done", entries.size())
                .table(grid);
    }

    private static Map<String, Object> entry(Entry e, Texts texts) {
        return Map.of(
                "number",
                e.seq(),
                "at",
                e.at().toString(),
                "operator",
                e.operator(),
                "action",
                texts.get(e.action()),
                "rows",
                e.changes(),
                "undone",
                e.undoneBy() != null,
                "undoable",
                e.undoable());
    }
}
