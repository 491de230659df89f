package id.sadardesa.core.sync.v1;

import static id.sadardesa.core.sync.v1.Field.always;
import static id.sadardesa.core.sync.v1.Field.maybe;
import static id.sadardesa.core.sync.v1.Field.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a package, in the order in which they stand in it: what rests on another follows.
 */
public enum Resource {
    /** Rows of the other tables that are gone. */
    TOMBSTONES(
            always("id", Type.ID),
            always("resource", Type.CODE),
            always("on_day", Type.DATE),
            always("action", Type.TEXT),
            maybe("reason", Type.TEXT)),
    VILLAGES(
            always("id", Type.ID),
            always("code", Type.TEXT),
            always("name", Type.TEXT),
            always("kind", Type.CODE),
            own("npp", Type.TEXT),
            own("enterprise_npp", Type.TEXT),
            own("npwp", Type.TEXT),
            own("address", Type.TEXT),
            own("postcode", Type.TEXT),
            own("phone", Type.TEXT),
            own("email", Type.TEXT),
            own("office_id", Type.ID)),
    SEATS(
            always("id", Type.ID),
            always("village_id", Type.ID),
            always("seat", Type.CODE),
            always("seats", Type.WHOLE)),
    /** What the budgets of villages provide in a year (pagu). */
    PROVIDED(
            always("id", Type.ID),
            always("village_id", Type.ID),
            always("for_year", Type.WHOLE),
            always("amount", Type.AMOUNT),
            maybe("source", Type.TEXT)),
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
            maybe("marital", Type.CODE),
            maybe("blood", Type.CODE),
            maybe("postcode", Type.TEXT),
            maybe("npwp", Type.TEXT),
            maybe("staff_number", Type.TEXT),
            maybe("photo", Type.PHOTO),
            own("note", Type.TEXT),
            own("office_id", Type.ID)),
    /** Days of death, from which everything else follows. */
    DEATHS(always("id", Type.ID), always("person_id", Type.ID), always("died_on", Type.DATE)),
    /** The families of participants, as they stated them. */
    HEIRS(
            always("id", Type.ID),
            always("person_id", Type.ID),
            always("n", Type.WHOLE),
            always("name", Type.TEXT),
            always("relation", Type.CODE),
            maybe("born_on", Type.DATE)),
    /** Contribution months from before the first one on record. */
    EARLIER(
            always("id", Type.ID),
            always("person_id", Type.ID),
            always("insured", Type.WHOLE),
            always("savings", Type.WHOLE),
            always("pension", Type.WHOLE),
            always("source", Type.TEXT)),
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
    /** The files that came in, as the receiver counted them. */
    ANSWERS(
            always("id", Type.ID),
            always("number", Type.WHOLE),
            always("piece", Type.WHOLE),
            always("fingerprint", Type.TEXT),
            always("received_on", Type.DATE),
            always("people", Type.WHOLE),
            always("rupiah", Type.AMOUNT),
            always("tombstones", Type.WHOLE),
            always("added", Type.WHOLE),
            always("changed", Type.WHOLE),
            always("ended", Type.WHOLE),
            always("conflicts", Type.WHOLE),
            always("holds_people", Type.WHOLE),
            always("holds_participations", Type.WHOLE)),
    /** What the branch decided on participations; the id becomes the id of a step. */
    DECISIONS(
            always("id", Type.ID),
            always("person_id", Type.ID),
            always("participation_id", Type.ID),
            always("step_id", Type.ID),
            always("outcome", Type.CODE),
            always("on_day", Type.DATE),
            maybe("kpj", Type.TEXT),
            maybe("reason", Type.CODE),
            maybe("note", Type.TEXT),
            own("office_id", Type.ID)),
    /** What the branch corrected of a person. */
    CORRECTIONS(
            always("id", Type.ID),
            always("person_id", Type.ID),
            maybe("decision_id", Type.ID),
            always("field", Type.CODE),
            maybe("old_value", Type.TEXT),
            maybe("new_value", Type.TEXT),
            always("made_at", Type.MOMENT),
            maybe("operator", Type.TEXT),
            maybe("why", Type.TEXT),
            own("office_id", Type.ID)),
    /** What two offices said otherwise of the same row. */
    CONFLICTS(
            always("id", Type.ID),
            maybe("person_id", Type.ID),
            always("resource", Type.CODE),
            always("row_id", Type.ID),
            always("kind", Type.CODE),
            maybe("field", Type.CODE),
            maybe("kept", Type.TEXT),
            always("kept_office", Type.TEXT),
            maybe("kept_by", Type.TEXT),
            maybe("kept_at", Type.MOMENT),
            maybe("kept_sk", Type.TEXT),
            maybe("lost", Type.TEXT),
            always("lost_office", Type.TEXT),
            maybe("lost_by", Type.TEXT),
            maybe("lost_at", Type.MOMENT),
            maybe("lost_sk", Type.TEXT),
            always("found_on", Type.DATE),
            always("state", Type.CODE),
            maybe("settled_by", Type.TEXT),
            maybe("settled_on", Type.DATE),
            own("office_id", Type.ID)),
    /** Where a list of the branch and the sender's own data differ, and the sender insists. */
    DISPUTES(
            always("id", Type.ID),
            maybe("person_id", Type.ID),
            maybe("nik", Type.TEXT),
            maybe("kpj", Type.TEXT),
            maybe("name", Type.TEXT),
            always("field", Type.CODE),
            maybe("ours", Type.TEXT),
            maybe("theirs", Type.TEXT),
            maybe("note", Type.TEXT),
            always("made_at", Type.MOMENT),
            maybe("operator", Type.TEXT),
            maybe("answer", Type.TEXT),
            maybe("closed_on", Type.DATE),
            own("office_id", Type.ID));

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed, and fields are records
    private final List<Field> fields;

    Resource(Field... fields) {
        this.fields = List.of(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    /**
     * Whether it has rows only between two computers of one office: nobody else needs to know whose
     * family is whose, and the branch has its own books of months.
     */
    public boolean inside() {
        return this == PROVIDED || this == HEIRS || this == EARLIER;
    }

    /** The column that says which participation a row is about; null in all other tables. */
    public @Nullable String participation() {
        return switch (this) {
            case PARTICIPATIONS -> "id";
            case STEPS, TERMS -> "participation_id";
            default -> null;
        };
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
