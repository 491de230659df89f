package id.sadardesa.core.form;

import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells whose people participants are: of a village, of its BUMDes or of the kecamatan. */
final class Employers {
    private record Key(Employer.Kind kind, Object of) {}

    private final Office office;
    private final boolean oneForAll;
    private final Map<Key, Employer> known = new HashMap<>();

    Employers(Offices offices) {
        this.office = offices.current();
        this.oneForAll = offices.choice(Choice.SIPP_EMPLOYER).equals("office");
    }

    /** The employer of somebody with wages; the same object for the same employer. */
    Employer of(Segment segment, Village village) {
        Employer.Kind kind = kind(segment, village);
        Key key = new Key(kind, kind == Employer.Kind.OFFICE ? kind : village.id());
        return known.computeIfAbsent(key, none -> make(kind, village));
    }

    /** The government of a village, or the office where it holds for all villages. */
    Employer of(Village village) {
        return of(Segment.VILLAGE, village);
    }

    private Employer.Kind kind(Segment segment, Village village) {
        if (segment == Segment.ENTERPRISE) {
            return Employer.Kind.ENTERPRISE;
        }
        return oneForAll || segment == Segment.DISTRICT || village.kind() == Village.Kind.KECAMATAN
                ? Employer.Kind.OFFICE
                : Employer.Kind.VILLAGE;
    }

    private Employer make(Employer.Kind kind, Village village) {
        String place = upper(village.name());
        String sort = village.kind() == Village.Kind.KELURAHAN ? "KELURAHAN " : "DESA ";
        return switch (kind) {
            case VILLAGE ->
                    new Employer(
                            kind,
                            village,
                            (village.kind() == Village.Kind.KELURAHAN ? "" : "PEMERINTAH ")
                                    + sort
                                    + place,
                            village.office().registration(),
                            village.office().address(),
                            village.office().phone(),
                            location(village.code().regency()));
            case ENTERPRISE ->
                    new Employer(
                            kind,
                            village,
                            "BUMDES " + sort + place,
                            new Registration(
                                    village.office().enterpriseNpp(),
                                    null,
                                    village.office().registration().postcode(),
                                    null),
                            null,
                            null,
                            location(village.code().regency()));
            case OFFICE ->
                    new Employer(
                            kind,
                            null,
                            "KANTOR KECAMATAN " + upper(office.name()),
                            office.registration(),
                            office.address(),
                            office.phone(),
                            location(office.regencyCode()));
        };
    }

    private static String location(String regency) {
        return regency.replace(".", "");
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
