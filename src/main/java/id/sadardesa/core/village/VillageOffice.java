package id.sadardesa.core.village;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.office.Npp;
import id.sadardesa.core.office.Registration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The village's own office, as BPJS and letters need it; what is not known yet is null.
 *
 * @param registration the village government as an employer; its postal code also holds for people
 *     who have none of their own
 * @param enterpriseNpp the NPP of the BUMDes, which is an employer of its own
 * @param address of the village office
 * @param phone with the area code in brackets, {@code (0321) 123456}
 */
public record VillageOffice(
        Registration registration,
        @Nullable String enterpriseNpp,
        @Nullable String address,
        @Nullable String phone) {
    /** Nothing is known yet. */
    public static final VillageOffice NONE = new VillageOffice(Registration.NONE, null, null, null);

    /** Adds what is wrong, under the names of the fields. */
    void check(List<FieldProblem> problems) {
        registration.check(problems);
        Npp.check("enterpriseNpp", enterpriseNpp, problems);
        Lengths.VILLAGE.check("address", "address", address, problems);
        Lengths.VILLAGE.check("phone", "phone", phone, problems);
    }

    /** Adds the columns as they are kept. */
    void into(Map<String, @Nullable Object> row) {
        registration.into(row);
        row.put("enterprise_npp", Npp.clean(enterpriseNpp));
        row.put("address", text(address));
        row.put("phone", text(phone));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
