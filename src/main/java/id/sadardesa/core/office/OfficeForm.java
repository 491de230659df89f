package id.sadardesa.core.office;

import id.sadardesa.base.FieldProblem;
import java.util.ArrayList;
import java.util.List;
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
        @Nullable String headTitle) {

    /** The least an office needs; the rest can be filled in later. */
    public static OfficeForm of(Office.Role role, String code, String name, String regency) {
        return new OfficeForm(
                role, false, code, name, regency, null, null, null, null, null, null, null, null);
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
                office.headTitle());
    }

    /** What is wrong with the form; known before any database is open. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!code.strip().matches("\\d{2}\\.\\d{2}\\.\\d{2}")) {
            problems.add(FieldProblem.error("code", "office.check.code", code));
        }
        if (name.isBlank()) {
            problems.add(FieldProblem.error("name", "office.check.name"));
        }
        if (regency.isBlank()) {
            problems.add(FieldProblem.error("regency", "office.check.regency"));
        }
        if (headNip != null && !headNip.isBlank() && !headNip.replace(" ", "").matches("\\d{18}")) {
            problems.add(FieldProblem.error("headNip", "office.check.nip"));
        }
        return problems;
    }
}
