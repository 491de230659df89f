package id.sadardesa.core.village;

/** The groups that reports count by; their names are the texts {@code village.group.*}. */
public enum PostGroup {
    /** Kepala desa and perangkat desa, with village staff. */
    PEMDES,
    BPD,
    RT_RW,
    /** LPM, PKK, Karang Taruna, Posyandu: lembaga kemasyarakatan desa other than RT/RW. */
    LKD,
    /** Kader, linmas and others with a yearly decree. */
    KADER,
    /** The village's own enterprise (BUMDes), an employer with its own NPP. */
    USAHA,
    /** Staff of the kecamatan who are no civil servants. */
    KECAMATAN,
    /** Vulnerable workers: not wage earners (BPU). */
    RENTAN;

    public String textKey() {
        return "village.group." + name();
    }
}
