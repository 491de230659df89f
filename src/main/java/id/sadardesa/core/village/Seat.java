package id.sadardesa.core.village;

/**
 * A line of a village's establishment (SOTK): how many people should hold such a post. Sources:
 * Permendagri 84/2015, 110/2016, 18/2018.
 */
public enum Seat {
    KADES(PostGroup.PEMDES),
    SEKDES(PostGroup.PEMDES),
    KAUR(PostGroup.PEMDES),
    KASI(PostGroup.PEMDES),
    KADUS(PostGroup.PEMDES),
    STAF(PostGroup.PEMDES),
    BPD(PostGroup.BPD),
    RT(PostGroup.RT_RW),
    RW(PostGroup.RT_RW),
    LPM(PostGroup.LKD),
    PKK(PostGroup.LKD),
    KARTAR(PostGroup.LKD),
    POSYANDU(PostGroup.LKD),
    KADER(PostGroup.KADER),
    BUMDES(PostGroup.USAHA),
    KECAMATAN(PostGroup.KECAMATAN),
    RENTAN(PostGroup.RENTAN);

    private final PostGroup group;

    Seat(PostGroup group) {
        this.group = group;
    }

    public PostGroup group() {
        return group;
    }

    /**
     * Whether such a place has such seats: staff of the kecamatan only in its own office, and a
     * kelurahan has neither a kepala desa nor a BPD nor an enterprise of its own (UU 6/2014).
     */
    public boolean fits(Village.Kind kind) {
        return switch (kind) {
            case DESA -> this != KECAMATAN;
            case KELURAHAN ->
                    this != KECAMATAN
                            && this != BUMDES
                            && this != BPD
                            && (group != PostGroup.PEMDES || this == STAF);
            case KECAMATAN -> this == KECAMATAN;
        };
    }

    public String textKey() {
        return "village.seat." + name();
    }
}
