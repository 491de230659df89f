package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.press.Edge;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of the office's own sheets. */
final class SheetStore {
    private static final String TABLE = "card_sheet";

    private final Database database;

    SheetStore(Database database) {
        this.database = database;
    }

    List<CardSheet> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from card_sheet order by name")
                                .map((row, context) -> sheet(row))
                                .list());
    }

    /** Whether cards were ever laid on it. */
    boolean used(String code) {
        return database.read(
                handle ->
                        handle.createQuery("select count(*) from card_batch where sheet = :code")
                                        .bind("code", code)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    static void insert(Pen pen, CardSheet sheet) {
        pen.insert(TABLE, Ids.next(), row(sheet));
    }

    void update(Pen pen, CardSheet sheet) {
        ids(pen, sheet.code()).forEach(id -> pen.update(TABLE, id, row(sheet)));
    }

    private static Map<String, Object> row(CardSheet sheet) {
        return Map.ofEntries(
                Map.entry("code", sheet.code()),
                Map.entry("name", sheet.name()),
                Map.entry("width", mm(sheet.paper().widthMm())),
                Map.entry("height", mm(sheet.paper().heightMm())),
                Map.entry("across", sheet.columns()),
                Map.entry("down", sheet.rows()),
                Map.entry("from_left", mm(sheet.leftMm())),
                Map.entry("from_top", mm(sheet.topMm())),
                Map.entry("piece_width", mm(sheet.piece().widthMm())),
                Map.entry("piece_height", mm(sheet.piece().heightMm())),
                Map.entry("gap_across", mm(sheet.columnGapMm())),
                Map.entry("gap_down", mm(sheet.rowGapMm())),
                Map.entry("marks", sheet.cropMarks()),
                Map.entry("folded", sheet.folded()),
                Map.entry("turned_at", sheet.turned().name()));
    }

    void delete(Pen pen, String code) {
        ids(pen, code).forEach(id -> pen.delete(TABLE, id));
    }

    private static List<UUID> ids(Pen pen, String code) {
        return pen.handle()
                .createQuery("select id from card_sheet where code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .list();
    }

    private static BigDecimal mm(double length) {
        return BigDecimal.valueOf(length);
    }

    private static CardSheet sheet(ResultSet row) throws SQLException {
        return new CardSheet(
                row.getString("code"),
                row.getString("name"),
                new Paper(row.getDouble("width"), row.getDouble("height")),
                row.getInt("across"),
                row.getInt("down"),
                row.getDouble("from_left"),
                row.getDouble("from_top"),
                new Paper(row.getDouble("piece_width"), row.getDouble("piece_height")),
                row.getDouble("gap_across"),
                row.getDouble("gap_down"),
                row.getBoolean("marks"),
                row.getBoolean("folded"),
                Edge.valueOf(row.getString("turned_at")));
    }
}
