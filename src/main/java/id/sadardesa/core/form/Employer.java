package id.sadardesa.core.form;

import id.sadardesa.core.office.Registration;
import id.sadardesa.core.village.Village;
import org.jspecify.annotations.Nullable;

/**
 * Who employs participants, as BPJS has it on its books.
 *
 * @param village the village whose government or BUMDes it is; null for the kecamatan's office
 * @param name in capitals, e.g. PEMERINTAH DESA PUNGGUL
 * @param location the four digits of the kabupaten where its people work
 */
public record Employer(
        Kind kind,
        @Nullable Village village,
        String name,
        Registration registration,
        @Nullable String address,
        @Nullable String phone,
        String location) {
    /** What sort of employer it is, in the order of lists. */
    public enum Kind {
        /** Village government and its institutions (penyelenggara negara). */
        VILLAGE,
        /** A BUMDes, which is an ordinary employer. */
        ENTERPRISE,
        /** The kecamatan's office: its own staff, or all villages under one NPP. */
        OFFICE;

        public String textKey() {
            return "form.employer." + name();
        }
    }

    /** The number under which BPJS has it; null while nobody stated one. */
    public @Nullable String npp() {
        return registration.npp();
    }
}
