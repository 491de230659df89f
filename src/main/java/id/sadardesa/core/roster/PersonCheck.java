package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or probably wrong, with what was typed about a person or a post: once for form,
 * import and sync.
 */
final class PersonCheck {
    private static final Pattern STRAY = Pattern.compile("[\\s+().-]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("(08|628)\\d{6,12}");

    private PersonCheck() {}

    static List<FieldProblem> person(PersonForm form, LocalDate today) {
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
            Kpj.check(text(form.kpj())).ifPresent(problems::add);
        }
        if (filled(form.phone()) && !phoneFits(text(form.phone()))) {
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

    private static void birth(
            @Nullable LocalDate born, LocalDate today, List<FieldProblem> problems) {
        if (born == null) {
            return;
        }
        if (born.isAfter(today) || born.isBefore(today.minusYears(110))) {
            problems.add(FieldProblem.error("birthDate", "roster.check.birthRange", born));
        } else if (born.isAfter(today.minusYears(17))) {
            problems.add(FieldProblem.warning("birthDate", "roster.check.young", born));
        }
    }

    static List<FieldProblem> post(PostForm form, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate starts = form.starts();
        LocalDate ends = form.ends();
        LocalDate decree = form.skDate();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            problems.add(FieldProblem.error("ends", "roster.check.endsBefore", ends, starts));
        }
        if (decree != null && decree.isAfter(today)) {
            problems.add(FieldProblem.error("skDate", "roster.check.skFuture", decree));
        }
        if (decree != null && starts != null && starts.isBefore(decree)) {
            problems.add(
                    FieldProblem.warning("starts", "roster.check.startsBeforeSk", starts, decree));
        }
        Lengths.POST.check("unit", "unit", form.unit(), problems);
        Lengths.POST.check("skNumber", "sk_number", form.skNumber(), problems);
        return problems;
    }

    /** 08 or 628 and 9 to 14 digits (BPJS correction sheet). */
    private static boolean phoneFits(String phone) {
        return PHONE.matcher(STRAY.matcher(phone).replaceAll("")).matches();
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
