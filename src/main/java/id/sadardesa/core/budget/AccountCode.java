package id.sadardesa.core.budget;

import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;

/**
 * The account of the village budget (APBDes) that a contribution belongs to. Source: Permendagri
 * 20/2018, lampiran kode rekening, belanja pegawai. Their names are the texts {@code
 * budget.account.*}.
 */
public enum AccountCode {
    /** Jaminan ketenagakerjaan of the kepala desa. */
    HEAD("5.1.3.03"),
    /** Jaminan ketenagakerjaan of the perangkat desa. */
    OFFICIALS("5.1.3.04"),
    /** BPD, RT/RW, kader and others: each kabupaten names an account of its own for them. */
    OTHERS("–");

    private final String code;

    AccountCode(String code) {
        this.code = code;
    }

    /** Where the contribution of a post belongs. */
    public static AccountCode of(PostKind kind) {
        if (kind == PostKind.KADES) {
            return HEAD;
        }
        return kind.group() == PostGroup.PEMDES ? OFFICIALS : OTHERS;
    }

    /** {@code 5.1.3.03}; a dash where no code is laid down for all villages. */
    public String code() {
        return code;
    }

    public String textKey() {
        return "budget.account." + name();
    }
}
