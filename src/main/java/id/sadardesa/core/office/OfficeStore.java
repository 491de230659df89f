package id.sadardesa.core.office;

import id.sadardesa.base.Database;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row of the office, and the settings. */
final class OfficeStore {
    private final Database database;

    OfficeStore(Database database) {
        this.database = database;
    }

    Optional<Office> find() {
        return database.read(
                handle ->
                        handle.createQuery("select * from office")
                                .map((r, c) -> office(r))
                                .findFirst());
    }

    void insert(Pen pen, UUID id, OfficeForm form) {
        pen.insert("office", id, row(form));
    }

    boolean revise(Pen pen, UUID id, OfficeForm seen, OfficeForm form) {
        return pen.revise("office", id, row(seen), row(form));
    }

    void setLogo(Pen pen, UUID id, @Nullable UUID logo) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("logo_id", logo);
        pen.update("office", id, row);
    }

    Optional<String> setting(String name) {
        return database.read(
                handle ->
                        handle.createQuery("select content from setting where name = :name")
                                .bind("name", name)
                                .mapTo(String.class)
                                .findOne());
    }

    void set(Pen pen, UUID fresh, String name, String content) {
        Optional<UUID> row =
                pen.handle()
                        .createQuery("select id from setting where name = :name")
                        .bind("name", name)
                        .mapTo(UUID.class)
                        .findOne();
        if (row.isPresent()) {
            pen.update("setting", row.get(), Map.of("content", content));
        } else {
            pen.insert("setting", fresh, Map.of("name", name, "content", content));
        }
    }

    private static Map<String, @Nullable Object> row(OfficeForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("role", form.role());
        row.put("training", form.training());
        row.put("code", form.code().strip());
        row.put("name", form.name().strip());
        row.put("regency", form.regency().strip());
        row.put("letterhead", text(form.letterhead()));
        row.put("address", text(form.address()));
        row.put("town", text(form.town()));
        row.put("phone", text(form.phone()));
        row.put("head_name", text(form.headName()));
        row.put("head_nip", form.nip());
        row.put("head_rank", text(form.headRank()));
        row.put("head_title", text(form.headTitle()));
        form.registration().into(row);
        return row;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static Office office(ResultSet rows) throws SQLException {
        return new Office(
                rows.getObject("id", UUID.class),
                Office.Role.valueOf(rows.getString("role")),
                rows.getBoolean("training"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("regency"),
                rows.getString("letterhead"),
                rows.getString("address"),
                rows.getString("town"),
                rows.getString("phone"),
                rows.getString("head_name"),
                rows.getString("head_nip"),
                rows.getString("head_rank"),
                rows.getString("head_title"),
                rows.getObject("logo_id", UUID.class),
                new Registration(
                        rows.getString("npp"),
                        rows.getString("npwp"),
                        rows.getString("postcode"),
                        rows.getString("email")));
    }
}
