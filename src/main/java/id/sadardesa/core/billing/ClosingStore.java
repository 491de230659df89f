package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of closed months. */
final class ClosingStore {
    private final Database database;

    ClosingStore(Database database) {
        this.database = database;
    }

    /** Every closed month, oldest first. */
    List<Closing> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from period_closing order by for_month")
                                .map(
                                        (rows, context) ->
                                                new Closing(
                                                        rows.getObject("id", UUID.class),
                                                        Period.of(
                                                                rows.getObject(
                                                                        "for_month",
                                                                        LocalDate.class)),
                                                        rows.getObject(
                                                                "closed_on", LocalDate.class),
                                                        rows.getInt("people"),
                                                        new Rupiah(rows.getBigDecimal("total"))))
                                .list());
    }

    void insert(Pen pen, Closing closing, @Nullable UUID previous) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("for_month", closing.period().first());
        row.put("closed_on", closing.on());
        row.put("previous_id", previous);
        row.put("people", closing.people());
        row.put("total", closing.total().value());
        pen.insert("period_closing", closing.id(), row);
    }
}
