package id.sadardesa.core.form;

import java.util.List;

/**
 * The upload workbooks of SIPP, the employers' window of BPJS Ketenagakerjaan, with their columns
 * in the order that must not change. Source: the templates of September 2025.
 */
public enum SippKind {
    /** Workers who have no KPJ yet. */
    NEW(
            "data_tk_baru",
            "template_tk_",
            """
            NO_PEGAWAI NAMA_LENGKAP* GELAR TELEPON_AREA_RUMAH TELEPON_RUMAH TELEPON_AREA_KANTOR
            TELEPON_KANTOR TELEPON_EXT_KANTOR HP EMAIL TEMPAT_LAHIR* TANGGAL_LAHIR*@
            NAMA_IBU_KANDUNG* JENIS_IDENTITAS* NOMOR_IDENTITAS* MASA_LAKU_IDENTITAS*@
            JENIS_KELAMIN* SURAT_MENYURAT_KE* TANGGAL_KEPESERTAAN@ STATUS_KAWIN* GOLONGAN_DARAH*
            NPWP KODE_NEGARA* UPAH* ALAMAT* KODE_POS* LOKASI_PEKERJAAN* STATUS_PEGAWAI*
            TGL_AWAL_BEKERJA*@ TGL_AKHIR_KONTRAK*@
            """),
    /** Workers who come (again) with the KPJ they have. */
    CONTINUED(
            "data_tk_lanjutan",
            "template_tk_lanjutan_",
            """
            NOMOR_IDENTITAS_KPJ* NO_PEGAWAI NAMA_LENGKAP* TGL_LAHIR*@ UPAH* LOKASI_PEKERJAAN*
            STATUS_PEGAWAI* TGL_AWAL_BEKERJA*@ TGL_AKHIR_KONTRAK@
            """),
    /** Workers who left, with the cause. */
    LEFT(
            "data_tk_na",
            "template_tk_na_",
            "KPJ* NAMA_LENGKAP* TGL_LAHIR*@ SEBAB_NA* TGL_KEJADIAN*@ KETERANGAN"),
    /** The wages of a month. */
    WAGES(
            "data_upah",
            "template_upah_",
            """
            NIK ID_PEGAWAI KPJ KODE_TK NAMA_LENGKAP TGL_LAHIR@ UPAH* RAPEL* BLTH@ NPP
            """),
    /** Addresses and contacts that changed; only inside a workbook that SIPP gave. */
    UPDATE(
            "update_data_tk",
            "template_koreksi_tk_",
            """
            KODE NOMOR_PEGAWAI NOMOR_IDENTITAS KPJ NAMA_TENAGA_KERJA TEMPAT_LAHIR TGL_LAHIR@
            JENIS_KELAMIN NAMA_IBU_KANDUNG NPWP ALAMAT_LENGKAP_DOMISILI HANDPHONE
            LOKASI_PEKERJAAN EMAIL NAMA_BANK KODE_BANK NOMOR_REKENING NAMA_REKENING
            """);

    private final String sheet;
    private final String stem;

    @SuppressWarnings("ImmutableEnumChecker") // List.toList cannot be changed, columns are records
    private final List<SippColumn> columns;

    SippKind(String sheet, String stem, String columns) {
        this.sheet = sheet;
        this.stem = stem;
        this.columns = SippColumn.all(columns);
    }

    /** The name of the sheet with the rows. */
    public String sheet() {
        return sheet;
    }

    public List<SippColumn> columns() {
        return columns;
    }

    /** The name SIPP gave the file of an employer, which must not be changed. */
    public String fileName(String npp) {
        return stem + npp + ".xlsx";
    }

    /** Whether its rows name places of work, which stand in a list on a third sheet. */
    boolean namesPlaces() {
        return columns.stream().anyMatch(column -> column.name().equals("LOKASI_PEKERJAAN"));
    }

    public String textKey() {
        return "form.kind." + name();
    }
}
