package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on the roster, apart from any post.
 *
 * @param name as on the identity card, without titles
 * @param mother the mother's name, which BPJS asks for
 * @param asn whether the person is an active civil servant (PNS or PPPK), who is covered by Taspen
 *     instead
 * @param particulars what only the forms of BPJS ask for
 * @param diedOn the day of death, or null
 */
public record Person(
        UUID id,
        @Nullable Nik nik,
        String name,
        @Nullable String titleBefore,
        @Nullable String titleAfter,
        @Nullable Sex sex,
        @Nullable String birthPlace,
        @Nullable LocalDate birthDate,
        @Nullable String mother,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Kpj kpj,
        boolean asn,
        @Nullable UUID photoId,
        @Nullable String note,
        Particulars particulars,
        @Nullable LocalDate diedOn) {

    /** Somebody as a form states it, without a photograph; numbers that are none are left out. */
    public static Person of(UUID id, PersonForm form) {
        return new Person(
                id,
                Nik.parse(Objects.requireNonNullElse(form.nik(), "")).orElse(null),
                form.name(),
                form.titleBefore(),
                form.titleAfter(),
                form.sex(),
                form.birthPlace(),
                form.birthDate(),
                form.mother(),
                form.address(),
                form.phone(),
                form.email(),
                Kpj.parse(Objects.requireNonNullElse(form.kpj(), "")).orElse(null),
                form.asn(),
                null,
                form.note(),
                form.particulars(),
                null);
    }

    /** The same person with other numbers and another answer to whether a civil servant. */
    Person with(@Nullable Nik otherNik, @Nullable Kpj otherKpj, boolean otherAsn) {
        return new Person(
                id,
                otherNik,
                name,
                titleBefore,
                titleAfter,
                sex,
                birthPlace,
                birthDate,
                mother,
                address,
                phone,
                email,
                otherKpj,
                otherAsn,
                photoId,
                note,
                particulars,
                diedOn);
    }

    /** The same person with a day of death. */
    public Person deceased(LocalDate day) {
        return new Person(
                id,
                nik,
                name,
                titleBefore,
                titleAfter,
                sex,
                birthPlace,
                birthDate,
                mother,
                address,
                phone,
                email,
                kpj,
                asn,
                photoId,
                note,
                particulars,
                day);
    }

    /**
     * The name with its titles (gelar): in every list, letter and bill, on cards and on screens.
     * The bare {@link #name} is the one of the KTP and stands where BPJS compares it: in its forms
     * and upload workbooks, where names are matched or sorted, and in the answers of commands.
     */
    public String fullName() {
        return titled(name);
    }

    /** The titles around the name in another spelling, e.g. in capitals. */
    public String titled(String spelt) {
        return (titleBefore == null ? "" : titleBefore + " ")
                + spelt
                + (titleAfter == null ? "" : ", " + titleAfter);
    }

    /** Where the NIK contradicts the birth date or the sex; warnings only. */
    public List<FieldProblem> doubts(LocalDate today) {
        return nik == null ? List.of() : NikDoctor.compare(nik, birthDate, sex, today);
    }

    /** Whether the person had died before a day; on the day of death itself nobody is dead yet. */
    public boolean deadOn(LocalDate day) {
        return diedOn != null && diedOn.isBefore(day);
    }

    /** Whole years on a day; -1 when the birth date is not known. */
    public int age(LocalDate day) {
        return birthDate == null ? -1 : Period.between(birthDate, day).getYears();
    }
}
