package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Grid grid =
                Grid.headed(
                        texts,
                        "cli.history.number",
                        "history.column.when",
                        "history.column.operator",
                        "history.column.action",
                        "cli.history.why",
                        "history.column.state");
        entries.forEach(
                e ->
                        grid.row(
                                Long.toString(e.seq()),
                                MOMENT.format(e.at()),
                                e.operator(),
                                texts.get(e.action()),
                                Objects.requireNonNullElse(e.why(), ""),
                                e.undoneBy() == null ? "" : texts.get("cli.history.undone")));
        return new Answer()
                .count("actions", entries.stream().map(e -> entry(e, texts)).toList())
                .say("cli.history.done", entries.size())
                .table(grid);
    }

    private static Map<String, Object> entry(Entry e, Texts texts) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("number", e.seq());
        entry.put("at", e.at().toString());
        entry.put("operator", e.operator());
        entry.put("action", texts.get(e.action()));
        entry.put("why", Objects.requireNonNullElse(e.why(), ""));
        entry.put("rows", e.changes());
        entry.put("undone", e.undoneBy() != null);
        entry.put("undoable", e.undoable());
        return entry;
    }
}
