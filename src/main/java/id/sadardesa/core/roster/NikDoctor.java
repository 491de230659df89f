package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a NIK with the birth date and sex that were entered and says which one is probably
 * wrong. Only ever warns: a NIK need not change when a birth date is corrected.
 */
final class NikDoctor {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMuu");

    private NikDoctor() {}

    /** The same of somebody on the roster; nothing of who has no NIK. */
    static List<FieldProblem> compare(Person person, LocalDate today) {
        Nik nik = person.nik();
        return nik == null ? List.of() : compare(nik, person.birthDate(), person.sex(), today);
    }

    static List<FieldProblem> compare(
            Nik nik, @Nullable LocalDate born, @Nullable Sex sex, LocalDate today) {
        List<FieldProblem> findings = new ArrayList<>();
        LocalDate carried = nik.birthDate(today);
        boolean dateFits = born == null || nik.carries(born);
        boolean sexFits = sex == null || sex == nik.sex();
        if (born != null && !dateFits) {
            findings.add(sexFits ? dateFinding(nik, carried, born) : bothFinding(carried, born));
        } else if (!sexFits) {
            String key = born == null ? "roster.doctor.sexUnsure" : "roster.doctor.sex";
            findings.add(FieldProblem.warning("sex", key, said(nik.sex())));
        }
        return findings;
    }

    private static FieldProblem dateFinding(Nik nik, LocalDate carried, LocalDate born) {
        if (nik.carries(swapped(born))) {
            return FieldProblem.warning("birthDate", "roster.doctor.swapped", born, carried);
        }
        if (born.getDayOfYear() == 1
                || (born.getMonthValue() == 12 && born.getDayOfMonth() == 31)) {
            return FieldProblem.warning("birthDate", "roster.doctor.placeholder", born, carried);
        }
        int different = differences(DIGITS.format(carried), DIGITS.format(born));
        if (different == 1) {
            return FieldProblem.warning("birthDate", "roster.doctor.oneDigit", born, carried);
        }
        if (different <= 3) {
            return FieldProblem.warning("birthDate", "roster.doctor.date", born, carried);
        }
        return FieldProblem.warning("nik", "roster.doctor.otherPerson", born, carried);
    }

    private static FieldProblem bothFinding(LocalDate carried, LocalDate born) {
        return FieldProblem.warning("nik", "roster.doctor.both", born, carried);
    }

    private static LocalDate swapped(LocalDate date) {
        try {
            return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static int differences(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                count++;
            }
        }
        return count;
    }

    private static id.sadardesa.base.Text said(Sex sex) {
        return id.sadardesa.base.Text.of(sex.textKey());
    }
}
