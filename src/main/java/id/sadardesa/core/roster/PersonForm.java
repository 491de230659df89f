package id.sadardesa.core.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person types or imports about somebody; empty texts mean "not known". See {@link Person}
 * for the fields.
 */
public record PersonForm(
        @Nullable String nik,
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
        @Nullable String kpj,
        boolean asn,
        @Nullable String note,
        Particulars particulars) {

    public static PersonForm of(Person person) {
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        return new PersonForm(
                nik == null ? null : nik.full(),
                person.name(),
                person.titleBefore(),
                person.titleAfter(),
                person.sex(),
                person.birthPlace(),
                person.birthDate(),
                person.mother(),
                person.address(),
                person.phone(),
                person.email(),
                kpj == null ? null : kpj.full(),
                person.asn(),
                person.note(),
                person.particulars());
    }

    /** A form with only a name, for building up. */
    public static PersonForm named(String name) {
        return new PersonForm(
                null,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                Particulars.NONE);
    }

    /** The same with what the identity card says. */
    public PersonForm card(@Nullable String number, @Nullable Sex who, @Nullable LocalDate born) {
        return new PersonForm(
                number,
                name,
                titleBefore,
                titleAfter,
                who,
                birthPlace,
                born,
                mother,
                address,
                phone,
                email,
                kpj,
                asn,
                note,
                particulars);
    }

    /** The same with another answer to whether a civil servant. */
    public PersonForm servant(boolean answer) {
        return new PersonForm(
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
                answer,
                note,
                particulars);
    }

    /** The same with other answers to what only the forms of BPJS ask for. */
    public PersonForm with(Particulars others) {
        return new PersonForm(
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
                note,
                others);
    }
}
