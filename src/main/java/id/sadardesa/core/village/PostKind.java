package id.sadardesa.core.village;

/**
 * The controlled list of posts, in order of precedence; the names people read are the texts {@code
 * village.post.*}. Sources: UU 6/2014 with UU 3/2024, Permendagri 84/2015, 110/2016, 18/2018.
 */
public enum PostKind {
    KADES(Seat.KADES),
    SEKDES(Seat.SEKDES),
    KAUR_TU(Seat.KAUR),
    KAUR_KEU(Seat.KAUR),
    KAUR_REN(Seat.KAUR),
    KASI_PEM(Seat.KASI),
    KASI_KESRA(Seat.KASI),
    KASI_PEL(Seat.KASI),
    KADUS(Seat.KADUS),
    STAF(Seat.STAF),
    OPERATOR(Seat.STAF),
    KEBERSIHAN(Seat.STAF),
    PENJAGA(Seat.STAF),
    BPD_KETUA(Seat.BPD),
    BPD_WAKIL(Seat.BPD),
    BPD_SEKRETARIS(Seat.BPD),
    BPD_ANGGOTA(Seat.BPD),
    RW(Seat.RW),
    RT(Seat.RT),
    LPM(Seat.LPM),
    PKK(Seat.PKK),
    KARTAR(Seat.KARTAR),
    POSYANDU(Seat.POSYANDU),
    KADER(Seat.KADER),
    LINMAS(Seat.KADER),
    GURU_PAUD(Seat.KADER),
    BUMDES_DIREKTUR(Seat.BUMDES),
    BUMDES_PEGAWAI(Seat.BUMDES),
    KEC_HONORER(Seat.KECAMATAN),
    KEC_THL(Seat.KECAMATAN),
    GURU_NGAJI(Seat.RENTAN),
    MODIN(Seat.RENTAN),
    MARBOT(Seat.RENTAN),
    PETANI(Seat.RENTAN),
    BURUH_TANI(Seat.RENTAN),
    NELAYAN(Seat.RENTAN),
    PEDAGANG(Seat.RENTAN),
    OJEK(Seat.RENTAN),
    TUKANG(Seat.RENTAN),
    RENTAN_LAIN(Seat.RENTAN);

    private final Seat seat;

    PostKind(Seat seat) {
        this.seat = seat;
    }

    public Seat seat() {
        return seat;
    }

    public PostGroup group() {
        return seat.group();
    }

    public String textKey() {
        return "village.post." + name();
    }
}
