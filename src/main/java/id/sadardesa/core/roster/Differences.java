package id.sadardesa.core.roster;

import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values in which two forms differ, as a person reads them. */
final class Differences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final List<FieldChange> changes = new ArrayList<>();

    private Differences() {}

    static List<FieldChange> of(PersonForm before, PersonForm after) {
        Differences all = new Differences();
        all.compare(Column.NAME, before.name(), after.name());
        all.compare(Column.TITLE_BEFORE, before.titleBefore(), after.titleBefore());
        all.compare(Column.TITLE_AFTER, before.titleAfter(), after.titleAfter());
        all.compare(Column.NIK, before.nik(), after.nik());
        all.compare(Column.KPJ, before.kpj(), after.kpj());
        all.compare(Column.SEX, before.sex(), after.sex());
        all.compare(Column.BIRTH_PLACE, before.birthPlace(), after.birthPlace());
        all.compare(Column.BIRTH_DATE, before.birthDate(), after.birthDate());
        all.compare(Column.MOTHER, before.mother(), after.mother());
        all.compare(Column.ADDRESS, before.address(), after.address());
        all.compare(Column.PHONE, before.phone(), after.phone());
        all.compare(Column.EMAIL, before.email(), after.email());
        if (before.asn() != after.asn()) {
            all.compare(Column.ASN, before.asn() ? "PNS/PPPK" : "", after.asn() ? "PNS/PPPK" : "");
        }
        all.compare(Column.NOTE, before.note(), after.note());
        all.compare(before.particulars(), after.particulars());
        return all.changes;
    }

    /** A post without a before is a further post. */
    static List<FieldChange> of(@Nullable PostForm before, PostForm after, Village village) {
        Differences all = new Differences();
        if (before == null) {
            all.compare(Column.VILLAGE, null, village.name());
            all.compare(Column.POST, null, after.kind());
        }
        boolean acting = after.appointment() != Appointment.DEFINITIF;
        if (before == null ? acting : before.appointment() != after.appointment()) {
            all.compare(
                    Column.POST, before == null ? null : before.appointment(), after.appointment());
        }
        all.compare(Column.UNIT, before == null ? null : before.unit(), after.unit());
        all.compare(Column.SK_NUMBER, before == null ? null : before.skNumber(), after.skNumber());
        all.compare(Column.SK_DATE, before == null ? null : before.skDate(), after.skDate());
        all.compare(Column.STARTS, before == null ? null : before.starts(), after.starts());
        all.compare(Column.ENDS, before == null ? null : before.ends(), after.ends());
        return all.changes;
    }

    private void compare(Particulars before, Particulars after) {
        compare(Column.MARITAL, code(before.marital()), code(after.marital()));
        compare(Column.BLOOD, before.blood(), after.blood());
        compare(Column.POSTCODE, before.postcode(), after.postcode());
        compare(Column.NPWP, before.npwp(), after.npwp());
        compare(Column.STAFF_NUMBER, before.staffNumber(), after.staffNumber());
    }

    private static @Nullable String code(@Nullable Marital marital) {
        return marital == null ? null : marital.code();
    }

    private void compare(Column column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(column, say(column, before), say(column, after)));
        }
    }

    private static String say(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof LocalDate day ? DAY.format(day) : value.toString();
        return Mask.of(column, text);
    }
}
