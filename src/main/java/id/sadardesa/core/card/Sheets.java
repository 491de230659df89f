package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.paper.Paper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets that cards can be laid on: those of the program, then those of the office's own. */
public final class Sheets {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_CARDS = 50;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(500);

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

    /** What is wrong with a form. */
    public List<FieldProblem> check(SheetForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        String name = form.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(FieldProblem.error("name", "card.sheet.name", LONGEST_NAME));
        }
        if (form.width().max(form.height()).compareTo(LARGEST) > 0
                || form.columns() * form.rows() > MOST_CARDS) {
            problems.add(FieldProblem.error("width", "card.sheet.large", LARGEST, MOST_CARDS));
        } else {
            fits(form, problems);
        }
        return problems;
    }

    private static void fits(SheetForm form, List<FieldProblem> problems) {
        try {
            sheet("x", form);
        } catch (IllegalArgumentException e) {
            String key = form.folded() && form.columns() != 2 ? "folded" : "outside";
            problems.add(FieldProblem.error("left", "card.sheet." + key));
        }
    }

    /**
     * Keeps a sheet of the office's own.
     *
     * @throws Problem when {@link #check} finds an error
     */
    public CardSheet add(SheetForm form) {
        check(form).stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        CardSheet sheet = sheet(freeCode(), form);
        journal.act(
                Action.of("card.sheetAdd", sheet.name()),
                pen -> {
                    SheetStore.insert(pen, sheet);
                    return sheet;
                });
        return sheet;
    }

    /**
     * Takes a sheet of the office's own away.
     *
     * @throws Problem when it came with the program, or a batch lies on it
     */
    public void remove(CardSheet sheet) {
        if (sheet.builtIn() || store.used(sheet.code())) {
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

    private static CardSheet sheet(String code, SheetForm form) {
        return new CardSheet(
                code,
                form.name().strip(),
                new Paper(form.width().doubleValue(), form.height().doubleValue()),
                form.columns(),
                form.rows(),
                form.left().doubleValue(),
                form.top().doubleValue(),
                form.columnGap().doubleValue(),
                form.rowGap().doubleValue(),
                form.marks(),
                form.folded());
    }
}
