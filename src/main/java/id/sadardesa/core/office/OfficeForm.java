package id.sadardesa.core.office;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person types about the office; see {@link Office} for the meaning of each field. */
public record OfficeForm(
        Office.Role role,
        boolean training,
        String code,
        String name,
        String regency,
        @Nullable String letterhead,
        @Nullable String address,
        @Nullable String town,
        @Nullable String phone,
        @Nullable String headName,
        @Nullable String headNip,
        @Nullable String headRank,
        @Nullable String headTitle,
        Registration registration) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]");

    public OfficeForm {
        name = without("kecamatan", name);
        code = OfficeCode.of(role, code, name);
        regency = without("kabupaten", regency);
        regency = OfficeCode.isInTown(code) ? without("kota", regency) : regency;
    }

    /** Letters and cards write the kind of place themselves. */
    private static String without(String kind, String name) {
        String plain = name.strip();
        return plain.toLowerCase(Locale.ROOT).startsWith(kind + " ")
                ? plain.substring(kind.length()).strip()
                : plain;
    }

    /** The least an office needs; the rest can be filled in later. */
    public static OfficeForm of(Office.Role role, String code, String name, String regency) {
        return new OfficeForm(
                role,
                false,
                code,
                name,
                regency,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Registration.NONE);
    }

    public static OfficeForm of(Office office) {
        return new OfficeForm(
                office.role(),
                office.training(),
                office.code(),
                office.name(),
                office.regency(),
                office.letterhead(),
                office.address(),
                office.town(),
                office.phone(),
                office.headName(),
                office.headNip(),
                office.headRank(),
                office.headTitle(),
                office.registration());
    }

    /** What is wrong with the form; known before any database is open. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        OfficeCode.check(role, code, problems);
        if (name.isBlank()) {
            problems.add(FieldProblem.error("name", "office.check.name"));
        }
        boolean town = regency.toLowerCase(Locale.ROOT).startsWith("kota ");
        if (town && role == Office.Role.KECAMATAN && OfficeCode.isPlace(code)) {
            problems.add(
                    FieldProblem.error(
                            "regency", "office.check.kota", code.substring(0, 5), regency));
        }
        if (regency.isBlank()) {
            problems.add(FieldProblem.error("regency", "office.check.regency"));
        }
        String nip = nip();
        if (nip != null && !nip.matches("\\d{18}")) {
            problems.add(FieldProblem.error("headNip", "office.check.nip"));
        }
        registration.check(problems);
        lengths(problems);
        return problems;
    }

    /** The NIP without the blanks it is written with, {@code 19700101 199003 1 001}. */
    @Nullable String nip() {
        return headNip == null || headNip.isBlank() ? null : BLANKS.matcher(headNip).replaceAll("");
    }

    private void lengths(List<FieldProblem> problems) {
        Lengths.OFFICE.check("name", "name", name, problems);
        Lengths.OFFICE.check("regency", "regency", regency, problems);
        Lengths.OFFICE.check("letterhead", "letterhead", letterhead, problems);
        Lengths.OFFICE.check("address", "address", address, problems);
        Lengths.OFFICE.check("town", "town", town, problems);
        Lengths.OFFICE.check("phone", "phone", phone, problems);
        Lengths.OFFICE.check("headName", "head_name", headName, problems);
        Lengths.OFFICE.check("headRank", "head_rank", headRank, problems);
        Lengths.OFFICE.check("headTitle", "head_title", headTitle, problems);
    }
}
