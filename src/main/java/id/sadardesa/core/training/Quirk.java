package id.sadardesa.core.training;

import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A trouble that real rosters have, given to one of the invented people. */
enum Quirk {
    NONE(draft -> {}),
    NO_NIK(draft -> draft.hasNik = false),
    NO_BIRTH_DATE(draft -> draft.born = null),
    /** Day and month exchanged against the NIK. */
    SWAPPED_DATE(
            draft -> {
                draft.nikDate = LocalDate.of(1982, 11, 4);
                draft.born = LocalDate.of(1982, 4, 11);
            }),
    /** Somebody did not know the day and wrote the first of January. */
    FIRST_OF_JANUARY(draft -> draft.born = draft.nikDate.withDayOfYear(1)),
    WRONG_SEX(draft -> draft.sex = draft.nikSex == Sex.L ? Sex.P : Sex.L),
    /** A civil servant who stands in for the kepala desa. */
    CIVIL_SERVANT(
            draft -> {
                draft.asn = true;
                draft.titleAfter = "S.Sos.";
                draft.appointment = Appointment.PJ;
            }),
    /** A sekretaris desa who also acts as kepala desa. */
    TWO_POSTS(draft -> draft.acting = PostKind.KADES),
    /** A name that fits on a card only in small letters. */
    LONG_NAME(
            draft -> draft.name = "Raden Ayu Koesoemaningtyas Widyaningrum Hadiprabandari Sastro"),
    /** A perangkat older than 60. */
    OLD(
            draft -> {
                draft.nikDate = LocalDate.of(1962, 8, 17);
                draft.born = draft.nikDate;
            }),
    /** The term of the BPD ended and nobody wrote a new decree. */
    TERM_OVER(draft -> draft.ends = LocalDate.of(2024, 12, 31)),
    /** The same person a second time, with a post in another village and without NIK. */
    TWICE(
            draft -> {
                draft.name = "Sutrisno Hadi Waluyo";
                draft.nikDate = LocalDate.of(1979, 6, 21);
                draft.born = draft.nikDate;
            });

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that holds nothing
    private final Consumer<Draft> change;

    Quirk(Consumer<Draft> change) {
        this.change = change;
    }

    /** The trouble of the n-th invented person; ten people a village, in the order of posts. */
    static Quirk of(int number) {
        return switch (number) {
            case 23, 78, 141 -> NO_NIK;
            case 95 -> NO_BIRTH_DATE;
            case 34 -> SWAPPED_DATE;
            case 66, 117 -> FIRST_OF_JANUARY;
            case 102 -> WRONG_SEX;
            case 50 -> CIVIL_SERVANT;
            case 81, 131 -> TWO_POSTS;
            case 12 -> LONG_NAME;
            case 28, 157 -> OLD;
            case 49, 119 -> TERM_OVER;
            case 57, 148 -> TWICE;
            default -> NONE;
        };
    }

    void befall(Draft draft) {
        change.accept(draft);
    }
}
