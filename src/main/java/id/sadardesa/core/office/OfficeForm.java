package id.sadardesa.core.office;

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
}
