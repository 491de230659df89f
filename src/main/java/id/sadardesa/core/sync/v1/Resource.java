package id.sadardesa.core.sync.v1;

import static id.sadardesa.core.sync.v1.Field.always;
import static id.sadardesa.core.sync.v1.Field.maybe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of a package, in the order in which they stand in it: what rests on another follows.
 */
public enum Resource {
    VILLAGES(
            always("id", Type.ID),
            always("code", Type.TEXT),
            always("name", Type.TEXT),
            always("kind", Type.CODE)),
    SEATS(
            always("id", Type.ID),
            always("village_id", Type.ID),
            always("seat", Type.CODE),
            always("seats", Type.WHOLE)),
    PEOPLE(
            always("id", Type.ID),
            maybe("nik", Type.TEXT),
            always("name", Type.TEXT),
            maybe("title_before", Type.TEXT),
            maybe("title_after", Type.TEXT),
            maybe("sex", Type.CODE),
            maybe("birth_place", Type.TEXT),
            maybe("birth_date", Type.DATE),
            maybe("mother", Type.TEXT),
            maybe("address", Type.TEXT),
            maybe("phone", Type.TEXT),
            maybe("email", Type.TEXT),
            maybe("kpj", Type.TEXT),
            always("asn", Type.FLAG),
            maybe("photo", Type.PHOTO)),
    POSTS(
            always("id", Type.ID),
            always("person_id", Type.ID),
            always("village_id", Type.ID),
            always("kind", Type.CODE),
            always("appointment", Type.CODE),
            maybe("unit", Type.TEXT),
            maybe("sk_number", Type.TEXT),
            maybe("sk_date", Type.DATE),
            maybe("starts", Type.DATE),
            maybe("ends", Type.DATE)),
    PARTICIPATIONS(
            always("id", Type.ID),
            always("person_id", Type.ID),
            always("post_id", Type.ID),
            always("segment", Type.CODE),
            maybe("note", Type.TEXT)),
    STEPS(
            always("id", Type.ID),
            always("person_id", Type.ID),
            always("participation_id", Type.ID),
            always("state", Type.CODE),
            always("on_day", Type.DATE),
            always("n", Type.WHOLE),
            maybe("cause", Type.CODE),
            maybe("note", Type.TEXT)),
    TERMS(
            always("id", Type.ID),
            always("person_id", Type.ID),
            always("participation_id", Type.ID),
            always("first_month", Type.DATE),
            always("programmes", Type.CODE),
            always("funding", Type.CODE),
            maybe("payer", Type.TEXT),
            maybe("income", Type.AMOUNT),
            maybe("sector", Type.CODE)),
    /** Rows of the other tables that are gone. */
    TOMBSTONES(
            always("id", Type.ID),
            always("resource", Type.CODE),
            always("on_day", Type.DATE),
            always("action", Type.TEXT),
            maybe("reason", Type.TEXT));

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed, and fields are records
    private final List<Field> fields;

    Resource(Field... fields) {
        this.fields = List.of(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /** {@code people}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code people.csv}. */
    public String path() {
        return wire() + ".csv";
    }

    /** The place of a field in a row. */
    public int at(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(this + " has no " + field);
    }

    static Optional<Resource> ofPath(String path) {
        for (Resource resource : values()) {
            if (resource.path().equals(path)) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }
}
