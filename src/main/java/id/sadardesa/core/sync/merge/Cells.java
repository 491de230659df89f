package id.sadardesa.core.sync.merge;

import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as a file says them, by the name of the column. A row of the database or of
 * the journal says the same in its own way; here both say it alike.
 */
public final class Cells {
    /** The column that says the photo of a person in the database. */
    public static final String PHOTO_ID = "photo_id";

    static final String ID = "id";
    static final String NIK = "nik";
    static final String KPJ = "kpj";
    static final String NAME = "name";
    static final String PHOTO = "photo";
    static final String PERSON = "person_id";
    static final String OFFICE = "office_id";

    private Cells() {}

    /** A row as it came in a file. */
    static Map<String, @Nullable String> of(Resource resource, String[] cells) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(resource.fields().get(i).name(), cells[i].isEmpty() ? null : cells[i]);
        }
        return row;
    }

    /** A value of the database or the journal as a file says it. */
    static @Nullable String said(Field field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : field.cell(value);
    }

    /** A cell as the pen takes it. */
    static @Nullable Object value(Field field, @Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return switch (field.type()) {
            case ID -> UUID.fromString(cell);
            case DATE -> LocalDate.parse(cell);
            case FLAG -> Boolean.valueOf(cell);
            case WHOLE -> Integer.valueOf(cell);
            case AMOUNT -> new BigDecimal(cell);
            case TEXT, CODE, PHOTO, MOMENT -> cell;
        };
    }
}
