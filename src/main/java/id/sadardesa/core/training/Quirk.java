package id.sadardesa.core.training;

import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** A trouble that real rosters have, given to one of the invented people. */
enum Quirk {
    NONE((draft, today) -> {}),
    NO_NIK((draft, today) -> draft.hasNik = false),
    NO_BIRTH_DATE((draft, today) -> draft.born = null),
    /** Day and month exchanged against the NIK. */
    SWAPPED_DATE(
            (draft, today) -> {
                draft.nikDate = LocalDate.of(1982, 11, 4);
                draft.born = LocalDate.of(1982, 4, 11);
            }),
    /** Somebody did not know the day and wrote the first of January. */
    FIRST_OF_JANUARY((draft, today) -> draft.born = draft.nikDate.withDayOfYear(1)),
    WRONG_SEX((draft, today) -> draft.sex = draft.nikSex == Sex.L ? Sex.P : Sex.L),
    /** A civil servant who stands in for the kepala desa. */
    CIVIL_SERVANT(
            (draft, today) -> {
                draft.asn = true;
                draft.titleAfter = "S.Sos.";
                draft.appointment = Appointment.PJ;
            }),
    /** A sekretaris desa who also acts as kepala desa. */
    TWO_POSTS((draft, today) -> draft.acting = PostKind.KADES),
    /** A name that fits on a card only in small letters. */
    LONG_NAME(
            (draft, today) ->
                    draft.name = "Raden Ayu Koesoemaningtyas Widyaningrum Hadiprabandari Sastro"),
    /** A perangkat older than 60. */
    OLD(
            (draft, today) -> {
                draft.nikDate = LocalDate.of(1962, 8, 17);
                draft.born = draft.nikDate;
            }),
    /** The term of the BPD ended and nobody wrote a new decree. */
    TERM_OVER((draft, today) -> draft.ends = LocalDate.of(2024, 12, 31)),
    /** The decree of an acting kaur ends within the week. */
    SOON_WEEK(
            (draft, today) -> {
                draft.appointment = Appointment.PLT;
                draft.ends = today.plusDays(5);
            }),
    /** A perangkat reaches 60 within the month. */
    SOON_MONTH(
            (draft, today) -> {
                draft.nikDate = today.minusYears(60).plusDays(21);
                draft.born = draft.nikDate;
            }),
    /** The eight years of a kepala desa end within the quarter. */
    SOON_QUARTER(
            (draft, today) -> {
                draft.starts = today.plusDays(71).minusYears(8);
                draft.decree = draft.decree.replaceFirst("\\d{4}$", draft.starts.getYear() + "");
            }),
    /** The same person a second time, with a post in another village and without NIK. */
    TWICE(
            (draft, today) -> {
                draft.name = "Sutrisno Hadi Waluyo";
                draft.nikDate = LocalDate.of(1979, 6, 21);
                draft.born = draft.nikDate;
            });

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that holds nothing
    private final BiConsumer<Draft, LocalDate> change;

    Quirk(BiConsumer<Draft, LocalDate> change) {
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
            case 72 -> SOON_WEEK;
            case 64 -> SOON_MONTH;
            case 30 -> SOON_QUARTER;
            default -> NONE;
        };
    }

    void befall(Draft draft, LocalDate today) {
        change.accept(draft, today);
    }
}
