package id.sadardesa.desk.card;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardStock;
import id.sadardesa.core.card.Sheets;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The blank sheets on the shelf. */
public final class StockViewModel {
    /**
     * Sheets of one kind.
     *
     * @param left how many are left, empty where the office keeps no count
     */
    record Shelf(CardSheet sheet, OptionalInt left) {}

    private static final int MOST = 1_000_000;

    private final CardStock stock;
    private final Sheets sheets;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Shelf>> shelves =
            new ReadOnlyObjectWrapper<>(List.of());

    public StockViewModel(CardDoors doors, Jobs jobs, Notices notices) {
        this.stock = doors.stock();
        this.sheets = doors.sheets();
        this.jobs = jobs;
        this.notices = notices;
    }

    /** Every kind of sheet. */
    ReadOnlyObjectProperty<List<Shelf>> shelves() {
        return shelves.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(this::read, shelves::set);
    }

    private List<Shelf> read() {
        Map<String, Integer> left = stock.left();
        return sheets.all().stream()
                .map(sheet -> new Shelf(sheet, left(left.get(sheet.code()))))
                .toList();
    }

    private static OptionalInt left(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** What is wrong with a number of sheets as it was typed. */
    List<FieldProblem> check(String typed, boolean counted) {
        OptionalInt amount = amount(typed);
        int least = counted ? 0 : 1;
        return amount.isPresent() && amount.getAsInt() >= least && amount.getAsInt() <= MOST
                ? List.of()
                : List.of(FieldProblem.error("amount", "card.shelf.amount", least, MOST));
    }

    private static OptionalInt amount(String typed) {
        try {
            return OptionalInt.of(Integer.parseInt(typed.strip().replace(".", "")));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * Writes down that so many came in, or that so many were counted.
     *
     * @param typed a number that {@link #check} took
     */
    void keep(
            CardSheet sheet,
            String typed,
            boolean counted,
            Runnable done,
            Consumer<Problem> refused) {
        int amount = amount(typed).orElseThrow();
        jobs.start(
                Text.of("card.ledger.saving"),
                progress -> {
                    if (counted) {
                        stock.counted(sheet.code(), amount);
                    } else {
                        stock.bought(sheet.code(), amount);
                    }
                    return stock.left().getOrDefault(sheet.code(), 0);
                },
                left -> {
                    done.run();
                    notices.success(
                            counted
                                    ? Text.of("card.shelf.countedDone", left)
                                    : Text.of("card.shelf.cameDone", amount, left));
                    refresh();
                },
                refused);
    }
}
