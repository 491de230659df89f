package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets that cards can be laid on: those of the program, then those of the office's own. */
public final class Sheets {
    private final SheetStore store;
    private final Journal journal;

    public Sheets(Database database, Journal journal) {
        this.store = new SheetStore(database);
        this.journal = journal;
    }

    public List<CardSheet> all() {
        return Stream.concat(CardSheet.ALL.stream(), store.all().stream()).toList();
    }

    /**
     * The sheet of a code.
     *
     * @throws Problem when there is none
     */
    public CardSheet of(String code) {
        return CardSheet.in(all(), code);
    }

    /** What is wrong with a form of a new sheet. */
    public List<FieldProblem> check(SheetForm form) {
        return SheetChecks.of(form, all());
    }

    /** What is wrong with another form of a sheet of the office's own. */
    public List<FieldProblem> check(CardSheet sheet, SheetForm form) {
        List<CardSheet> others =
                all().stream().filter(one -> !one.code().equals(sheet.code())).toList();
        List<FieldProblem> problems = new ArrayList<>(SheetChecks.of(form, others));
        boolean moved =
                form.columns() != sheet.columns()
                        || form.rows() != sheet.rows()
                        || form.folded() != sheet.folded();
        if (problems.isEmpty() && moved && used(sheet)) {
            problems.add(FieldProblem.error("columns", "card.sheet.laid"));
        }
        return problems;
    }

    /** Whether cards were ever laid on it: its numbers of rows and columns stay then. */
    public boolean used(CardSheet sheet) {
        return store.used(sheet.code());
    }

    /**
     * Keeps a sheet of the office's own.
     *
     * @throws Problem when {@link #check} finds an error
     */
    public CardSheet add(SheetForm form) {
        refuse(check(form));
        CardSheet sheet = form.sheet(freeCode());
        journal.act(
                Action.of("card.sheetAdd", sheet.name()),
                pen -> {
                    SheetStore.insert(pen, sheet);
                    return sheet;
                });
        return sheet;
    }

    /**
     * Changes a sheet of the office's own.
     *
     * @throws Problem when it came with the program, or {@link #check} finds an error
     */
    public CardSheet change(CardSheet sheet, SheetForm form) {
        if (sheet.builtIn()) {
            throw Problem.of("card.sheet.inUse");
        }
        refuse(check(sheet, form));
        CardSheet changed = form.sheet(sheet.code());
        journal.act(
                Action.of("card.sheetChange", changed.name()),
                pen -> {
                    store.update(pen, changed);
                    return changed;
                });
        return changed;
    }

    private static void refuse(List<FieldProblem> problems) {
        problems.stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }

    /**
     * Takes a sheet of the office's own away.
     *
     * @throws Problem when it came with the program, or a batch lies on it
     */
    public void remove(CardSheet sheet) {
        if (sheet.builtIn() || used(sheet)) {
            throw Problem.of("card.sheet.inUse");
        }
        journal.act(
                Action.of("card.sheetRemove", sheet.name()),
                pen -> {
                    store.delete(pen, sheet.code());
                    return sheet;
                });
    }

    private String freeCode() {
        List<String> taken = all().stream().map(CardSheet::code).toList();
        int number = 1;
        while (taken.contains("lembar-" + number)) {
            number++;
        }
        return "lembar-" + number;
    }
}
