package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Entry;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar undo [N]}: takes the last actions back, newest first. */
@Command(name = "undo")
final class UndoCommand extends OfficeWork {
    private static final int LOOK_BACK = 500;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "N",
            defaultValue = "1",
            descriptionKey = "cli.option.undoCount")
    int count = 1;

    UndoCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        if (count < 1 || count > LOOK_BACK) {
            throw new Misused("cli.undo.count", LOOK_BACK);
        }
        List<String> undone = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < count; i++) {
            session().progress().check();
            Entry entry =
                    doors.journal().latest(LOOK_BACK).stream()
                            .filter(Entry::isOriginal)
                            .findFirst()
                            .orElseThrow(() -> Problem.of("cli.undo.none", undone.size()));
            rows += doors.journal().undo(entry.seq());
            undone.add(session().texts().get(entry.action()));
        }
        Answer answer = new Answer().count("undone", undone.size()).count("rows", rows);
        answer.count("actions", undone).say("cli.undo.done", undone.size());
        Grid grid = new Grid();
        undone.forEach(grid::row);
        return answer.table(grid);
    }
}
