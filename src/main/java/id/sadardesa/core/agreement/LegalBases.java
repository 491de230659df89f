package id.sadardesa.core.agreement;

import java.util.List;

/** The legal bases that agreements usually name, as they are cited in Indonesian papers. */
public final class LegalBases {
    public static final List<String> USUAL =
            List.of(
                    "UU Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional",
                    "UU Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial",
                    "UU Nomor 6 Tahun 2014 tentang Desa, Pasal 66",
                    "UU Nomor 3 Tahun 2024 tentang Perubahan Kedua UU Desa, Pasal 26, 50A, dan 62",
                    "PP Nomor 43 Tahun 2014 jo. PP 47/2015 jo. PP 11/2019 (pelaksanaan UU Desa)",
                    "PP Nomor 44 Tahun 2015 jo. PP 82/2019 jo. PP 49/2023 (JKK dan JKM)",
                    "PP Nomor 45 Tahun 2015 (JP)",
                    "PP Nomor 46 Tahun 2015 jo. PP 60/2015 (JHT)",
                    "PP Nomor 37 Tahun 2021 jo. PP 6/2025 (JKP)",
                    "PP Nomor 50 Tahun 2025 (keringanan iuran BPU)",
                    "Permenaker Nomor 5 Tahun 2021 jo. Permenaker 1/2025",
                    "Inpres Nomor 2 Tahun 2021 tentang Optimalisasi Jaminan Sosial"
                            + " Ketenagakerjaan",
                    "SE Mendagri Nomor 842.2/5193/SJ tanggal 11 November 2021",
                    "Surat Mendagri Nomor 140/18840/57 tanggal 27 November 2017",
                    "Permendagri Nomor 20 Tahun 2018 tentang Pengelolaan Keuangan Desa");

    private LegalBases() {}
}
