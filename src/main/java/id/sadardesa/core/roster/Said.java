package id.sadardesa.core.roster;

import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row says about a person and a post; null means that it says nothing, and then what is
 * stored stays.
 */
record Said(
        PersonName name,
        @Nullable String nik,
        @Nullable String kpj,
        @Nullable Sex sex,
        @Nullable String birthPlace,
        @Nullable LocalDate birthDate,
        @Nullable String mother,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Boolean asn,
        @Nullable String note,
        Particulars particulars,
        @Nullable Village village,
        PostReader.@Nullable Reading post,
        @Nullable String skNumber,
        @Nullable LocalDate skDate,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /** The name as two rows about the same person would both give it. */
    String foldedName() {
        return Spelling.fold(name.name());
    }

    PersonForm over(PersonForm stored) {
        String before = name.before();
        String after = name.after();
        return new PersonForm(
                or(nik, stored.nik()),
                same(name.name(), stored.name()) ? stored.name() : name.name(),
                text(before, stored.titleBefore()),
                text(after, stored.titleAfter()),
                or(sex, stored.sex()),
                text(birthPlace, stored.birthPlace()),
                or(birthDate, stored.birthDate()),
                text(mother, stored.mother()),
                text(address, stored.address()),
                or(phone, stored.phone()),
                text(email, stored.email()),
                or(kpj, stored.kpj()),
                asn == null ? stored.asn() : asn,
                text(note, stored.note()),
                over(stored.particulars()));
    }

    private Particulars over(Particulars stored) {
        return new Particulars(
                or(particulars.marital(), stored.marital()),
                or(particulars.blood(), stored.blood()),
                or(particulars.postcode(), stored.postcode()),
                or(particulars.npwp(), stored.npwp()),
                or(particulars.staffNumber(), stored.staffNumber()));
    }

    PostForm over(PostForm stored) {
        PostReader.Reading read = post;
        return new PostForm(
                stored.villageId(),
                stored.kind(),
                read == null ? stored.appointment() : read.appointment(),
                text(read == null ? null : read.unit(), stored.unit()),
                text(skNumber, stored.skNumber()),
                or(skDate, stored.skDate()),
                or(starts, stored.starts()),
                or(ends, stored.ends()));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T stored) {
        return said == null ? stored : said;
    }

    /**
     * Texts that differ only in capitals are the same: lists in capitals must not undo what was
     * typed with care.
     */
    private static @Nullable String text(@Nullable String said, @Nullable String stored) {
        return said == null || (stored != null && same(said, stored)) ? stored : said;
    }

    private static boolean same(String one, @Nullable String other) {
        return one.equalsIgnoreCase(other);
    }
}
