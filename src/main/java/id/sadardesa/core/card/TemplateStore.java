package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of the office's own templates. */
final class TemplateStore {
    private static final String TABLE = "card_template";

    private final Database database;

    TemplateStore(Database database) {
        this.database = database;
    }

    List<Template> all() {
        return database.read(
                handle ->
                        handle.createQuery("select code, content from card_template order by id")
                                .map(
                                        (row, context) ->
                                                TemplateText.read(
                                                        row.getString(1),
                                                        row.getString(2),
                                                        id -> Optional.of(UUID.fromString(id))))
                                .list());
    }

    static void keep(Pen pen, Template template) {
        Map<String, Object> row =
                Map.of(
                        "code", template.code(),
                        "content", TemplateText.write(template, null));
        Optional<UUID> there = row(pen, template.code());
        if (there.isPresent()) {
            pen.update(TABLE, there.get(), row);
        } else {
            pen.insert(TABLE, Ids.next(), row);
        }
    }

    static void delete(Pen pen, String code) {
        row(pen, code).ifPresent(id -> pen.delete(TABLE, id));
    }

    private static Optional<UUID> row(Pen pen, String code) {
        return pen.handle()
                .createQuery("select id from card_template where code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .findOne();
    }
}
