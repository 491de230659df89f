package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or probably wrong, with what was typed about a person: once for form, import and
 * sync.
 */
final class PersonCheck {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private PersonCheck() {}

    static List<FieldProblem> person(PersonForm form, LocalDate today, Issued issued) {
        List<FieldProblem> problems = new ArrayList<>();
        if (form.name().isBlank()) {
            problems.add(FieldProblem.error("name", "roster.check.name"));
        } else if (hasDigit(form.name())) {
            problems.add(
                    FieldProblem.warning(
                            "name", "roster.check.nameDigits", Mask.numbers(form.name())));
        }
        birth(form.birthDate(), today, problems);
        if (filled(form.nik())) {
            Nik.check(text(form.nik()))
                    .ifPresentOrElse(problems::add, () -> doctor(form, today, problems));
        }
        if (filled(form.kpj())) {
            issued.check(text(form.kpj())).ifPresent(problems::add);
        }
        if (filled(form.phone()) && !Phone.fits(text(form.phone()))) {
            problems.add(FieldProblem.error("phone", "roster.check.phone"));
        }
        if (filled(form.email()) && !EMAIL.matcher(text(form.email())).matches()) {
            problems.add(FieldProblem.error("email", "roster.check.email"));
        }
        form.particulars().check(problems);
        lengths(form, problems);
        return problems;
    }

    private static void lengths(PersonForm form, List<FieldProblem> problems) {
        Lengths.PERSON.check("name", "name", form.name(), problems);
        Lengths.PERSON.check("titleBefore", "title_before", form.titleBefore(), problems);
        Lengths.PERSON.check("titleAfter", "title_after", form.titleAfter(), problems);
        Lengths.PERSON.check("birthPlace", "birth_place", form.birthPlace(), problems);
        Lengths.PERSON.check("mother", "mother", form.mother(), problems);
        Lengths.PERSON.check("address", "address", form.address(), problems);
        Lengths.PERSON.check("phone", "phone", form.phone(), problems);
        Lengths.PERSON.check("email", "email", form.email(), problems);
        Lengths.PERSON.check("note", "note", form.note(), problems);
    }

    private static void doctor(PersonForm form, LocalDate today, List<FieldProblem> problems) {
        Nik.parse(text(form.nik()))
                .ifPresent(
                        nik ->
                                problems.addAll(
                                        NikDoctor.compare(
                                                nik, form.birthDate(), form.sex(), today)));
    }

    /** A birth date that cannot be, or hardly. */
    static void birth(@Nullable LocalDate born, LocalDate today, List<FieldProblem> problems) {
        if (born == null) {
            return;
        }
        if (born.isAfter(today) || born.isBefore(today.minusYears(110))) {
            problems.add(FieldProblem.error("birthDate", "roster.check.birthRange", born));
        } else if (born.isAfter(today.minusYears(17))) {
            problems.add(FieldProblem.warning("birthDate", "roster.check.young", born));
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
