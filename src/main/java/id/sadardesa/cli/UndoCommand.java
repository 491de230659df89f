package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Undoing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar undo [N]}: takes the last actions back, newest first; each is an action of its own.
 * With {@code --action} one of the history is taken back.
 */
@Command(name = "undo")
final class UndoCommand extends OfficeWork {
    private static final int LOOK_BACK = 500;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "N",
            descriptionKey = "cli.option.undoCount")
    @Nullable Integer typed;

    @Option(names = "--action", paramLabel = "NUMBER", descriptionKey = "cli.option.undoAction")
    @Nullable Long action;

    UndoCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Long chosen = action;
        if (chosen != null && typed != null) {
            throw new Misused("cli.undo.both");
        }
        if (chosen != null && chosen < 1) {
            throw new Misused("cli.undo.number", chosen);
        }
        if (count() < 1 || count() > LOOK_BACK) {
            throw new Misused("cli.undo.count", LOOK_BACK);
        }
    }

    private int count() {
        Integer many = typed;
        return many == null ? 1 : many;
    }

    @Override
    Answer work(Doors doors) {
        Long chosen = action;
        return chosen == null ? latest(doors, count()) : chosen(doors, chosen);
    }

    private Answer latest(Doors doors, int count) {
        Undone undone = new Undone();
        for (int i = 0; i < count; i++) {
            try {
                session().progress().check();
                one(doors, undone);
            } catch (Problem e) {
                throw undone.halted(count, e, e.text());
            } catch (Progress.Cancelled e) {
                throw undone.halted(count, e, Text.of("cli.undo.cancelled"));
            }
        }
        return said(undone);
    }

    /** One of the history, whatever came after it, if nothing builds on it. */
    private Answer chosen(Doors doors, long action) {
        Undone undone = new Undone();
        Entry entry =
                doors.journal()
                        .entry(action)
                        .orElseThrow(() -> Problem.of("cli.undo.unknown", action));
        if (!entry.undoable()) {
            throw Problem.of("cli.undo.not", action, entry.action());
        }
        take(doors, entry, undone);
        return said(undone);
    }

    private Answer said(Undone undone) {
        Answer answer = undone.counted().say("cli.undo.done", undone.actions.size());
        undone.told.forEach(one -> answer.say("cli.undo.told", one));
        Grid grid = new Grid();
        undone.actions.forEach(grid::row);
        return answer.table(grid);
    }

    private void one(Doors doors, Undone undone) {
        Entry entry =
                doors.journal().latest(LOOK_BACK).stream()
                        .filter(Entry::isOriginal)
                        .findFirst()
                        .orElseThrow(() -> Problem.of("cli.undo.none", undone.actions.size()));
        take(doors, entry, undone);
    }

    private void take(Doors doors, Entry entry, Undone undone) {
        Undoing.Undone one = doors.undoing().undo(entry.seq());
        one.told().ifPresent(undone.told::add);
        undone.rows += one.rows();
        undone.actions.add(session().texts().get(entry.action()));
    }

    /** What was taken back so far; each action stays taken back whatever comes after it. */
    private static final class Undone {
        private final List<String> actions = new ArrayList<>();
        private final Set<Text> told = new LinkedHashSet<>();
        private int rows;

        Answer counted() {
            return new Answer()
                    .count("undone", actions.size())
                    .count("rows", rows)
                    .count("actions", actions)
                    .count("alreadySent", !told.isEmpty());
        }

        /** The same trouble when nothing was taken back yet. */
        RuntimeException halted(int asked, RuntimeException why, Text reason) {
            return actions.isEmpty()
                    ? why
                    : new Halted(
                            why,
                            Text.of("cli.undo.halted", actions.size(), asked, actions, reason),
                            counted().counts());
        }
    }
}
