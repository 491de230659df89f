package id.sadardesa.core.enrolment;

/** Why a participation ended: the SEBAB_NA codes of the SIPP workbook {@code data_tk_na}. */
public enum EndCause {
    /** Mengundurkan diri. */
    A1,
    /** Pemutusan hubungan kerja. */
    A2,
    /** Berakhir masa jabatan atau kontrak. */
    A3,
    /** Usia pensiun. */
    A4,
    /** Cacat total tetap. */
    A5,
    /** Meninggal dunia. */
    A6,
    /** Pindah unit kerja. */
    A7,
    /** Pensiun karena PKB. */
    A8,
    /** Meninggalkan Indonesia selamanya. */
    A9,
    /** Dalam proses perselisihan. */
    A10;

    public String textKey() {
        return "enrolment.cause." + name();
    }
}
