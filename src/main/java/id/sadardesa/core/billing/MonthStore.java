package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.core.journal.Pen;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows of months that were issued. Whoever issues or closes a month writes its row, so that the
 * journal sees that one stands in the way of taking the other back.
 */
final class MonthStore {
    private static final String MONTH = "billed_month";

    private final Database database;

    MonthStore(Database database) {
        this.database = database;
    }

    private record Month(UUID id, int issues) {}

    void issued(Pen pen, Period period) {
        Optional<Month> known = find(period);
        if (known.isPresent()) {
            pen.update(MONTH, known.get().id(), Map.of("issues", known.get().issues() + 1));
        } else {
            pen.insert(
                    MONTH,
                    Ids.next(),
                    Map.of("for_month", period.first(), "issues", 1, "closed", false));
        }
    }

    void closed(Pen pen, Period period) {
        find(period).ifPresent(month -> pen.update(MONTH, month.id(), Map.of("closed", true)));
    }

    private Optional<Month> find(Period period) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select id, issues from billed_month where for_month = :m")
                                .bind("m", period.first())
                                .map(
                                        (rows, context) ->
                                                new Month(
                                                        rows.getObject("id", UUID.class),
                                                        rows.getInt("issues")))
                                .findFirst());
    }
}
