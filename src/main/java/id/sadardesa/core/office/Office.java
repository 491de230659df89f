package id.sadardesa.core.office;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The office this program works for.
 *
 * @param code the kecamatan's Kemendagri code, {@code 35.16.09}; of an office of BPJS its own code
 *     or that of its place
 * @param name the kecamatan, e.g. {@code Dlanggu}
 * @param regency the kabupaten or kota, e.g. {@code Mojokerto}
 * @param letterhead lines that stand above the office's own name, one per line; empty means
 *     "Pemerintah Kabupaten ..."
 * @param town where letters are signed
 * @param headTitle how the signatory signs, e.g. {@code Camat Dlanggu} or {@code Plt. Camat
 *     Dlanggu}
 * @param headNip 18 digits
 * @param registration the office as an employer of its own staff
 */
public record Office(
        UUID id,
        Role role,
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
        @Nullable UUID logoId,
        Registration registration) {

    /** Whose offices a branch and a region are. */
    public static final String BPJS = "BPJS Ketenagakerjaan";

    /** Which desk this is; it chooses which rooms exist. */
    public enum Role {
        KECAMATAN,
        /** A branch of BPJS Ketenagakerjaan, which takes files from many kecamatan. */
        BRANCH,
        /** A regional office, which takes files from branches. */
        REGION
    }

    /** {@code 35.16}: the kabupaten's code; empty where an office of BPJS has its own code. */
    public String regencyCode() {
        return OfficeCode.isPlace(code) ? code.substring(0, 5) : "";
    }

    /** Whether it lies in a kota: its code is 71 or higher (Permendagri 58/2021). */
    public boolean isInTown() {
        return OfficeCode.isInTown(code);
    }

    /** {@code Kabupaten Mojokerto}, {@code Kota Mojokerto}. */
    public String regencyName() {
        boolean said = regency.toLowerCase(Locale.ROOT).startsWith("kota ");
        return said ? regency : (isInTown() ? "Kota " : "Kabupaten ") + regency;
    }

    /**
     * {@code Kecamatan Dlanggu, Kabupaten Mojokerto}, {@code BPJS Ketenagakerjaan Cabang
     * Mojokerto}.
     */
    public String fullName() {
        return switch (role) {
            case KECAMATAN -> ownName() + ", " + regencyName();
            case BRANCH, REGION -> BPJS + " " + ownName();
        };
    }

    /** {@code Kecamatan Dlanggu}, {@code Cabang Mojokerto}, {@code Kantor Wilayah Jawa Timur}. */
    public String ownName() {
        String kind =
                switch (role) {
                    case KECAMATAN -> "Kecamatan";
                    case BRANCH -> "Cabang";
                    case REGION -> "Kantor Wilayah";
                };
        boolean said =
                role != Role.KECAMATAN
                        && name.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
        return said ? name : kind + " " + name;
    }
}
