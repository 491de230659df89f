package id.sadardesa.core.roster;

import java.util.List;
import java.util.Set;

/** Words in the titles of columns that settle what a column is about, in small letters. */
final class TitleWords {
    /** Titles that would be taken for another column. */
    static final List<String> OTHERS =
            List.of(
                    "bank",
                    "rekening",
                    "alasan",
                    "lain",
                    "asal baris",
                    "kecamatan",
                    "kabupaten",
                    "pendidikan",
                    "agama",
                    "pekerjaan lokasi",
                    "lokasi pekerjaan",
                    "masa laku",
                    "kk",
                    "jenis identitas",
                    "kepesertaan",
                    "upah",
                    "siltap",
                    "foto",
                    "area",
                    "kantor",
                    "pegawai",
                    "paspor",
                    "kesehatan",
                    "kode negara",
                    "surat menyurat");

    /**
     * Other people who stand beside a person: their names, numbers and dates are not the person's.
     */
    static final List<String> RELATIVES =
            List.of(
                    "waris",
                    "pasangan",
                    "suami",
                    "istri",
                    "isteri",
                    "anak",
                    "ayah",
                    "orang tua",
                    "ortu",
                    "wali",
                    "saksi",
                    "keluarga",
                    "tanggungan",
                    "darurat",
                    "saudara");

    /** What a mother has besides her name. */
    static final List<String> OF_MOTHER =
            List.of(
                    "nik",
                    "ktp",
                    "tgl",
                    "tanggal",
                    "lahir",
                    "hp",
                    "telepon",
                    "alamat",
                    "pekerjaan");

    static final Set<String> CIVIL =
            Set.of(
                    "asn",
                    "pns",
                    "status asn",
                    "status pns",
                    "asn pns",
                    "pns pppk",
                    "kepegawaian",
                    "status kepegawaian",
                    "jenis kepegawaian");

    /** The numbers under which an employer keeps its people; a NIP is that of a civil servant. */
    static final Set<String> STAFF =
            Set.of(
                    "no pegawai",
                    "nomor pegawai",
                    "id pegawai",
                    "no induk pegawai",
                    "nomor induk pegawai",
                    "no induk perangkat desa",
                    "nomor induk perangkat desa",
                    "nipd",
                    "niap",
                    "niapd",
                    "nrpd");

    private TitleWords() {}
}
