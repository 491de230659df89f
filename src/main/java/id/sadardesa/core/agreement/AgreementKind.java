package id.sadardesa.core.agreement;

/**
 * What an entry of the register is; the names people read are the texts {@code agreement.kind.*}.
 */
public enum AgreementKind {
    /** Nota kesepahaman. */
    MOU,
    /** Perjanjian kerja sama. */
    PKS,
    /** Petunjuk teknis. */
    JUKNIS,
    /** Peraturan bupati or wali kota. */
    PERBUP,
    /** Surat keputusan. */
    SK;

    /** Whether BPJS Ketenagakerjaan signs it too. */
    public boolean twoSided() {
        return this == MOU || this == PKS;
    }

    public String textKey() {
        return "agreement.kind." + name();
    }
}
