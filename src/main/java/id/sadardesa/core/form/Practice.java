package id.sadardesa.core.form;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import java.math.RoundingMode;

/**
 * How this office writes what SIPP leaves open, see {@link Choice}.
 *
 * @param words whether STATUS_PEGAWAI is written in words
 * @param permanent whether everybody counts as PKWTT
 * @param amounts {@code whole}, {@code dot} or {@code comma}
 * @param email whether letters go to the e-mail of those who have one
 * @param death whether the dead are listed among those who left
 */
record Practice(boolean words, boolean permanent, String amounts, boolean email, boolean death) {
    static Practice of(Offices offices) {
        return new Practice(
                offices.choice(Choice.SIPP_STATUS).equals("words"),
                offices.choice(Choice.SIPP_TERM).equals("permanent"),
                offices.choice(Choice.SIPP_AMOUNT),
                offices.choice(Choice.SIPP_LETTERS).equals("email"),
                offices.chosen(Choice.SIPP_DEATH));
    }

    /** Digits without separators of thousands, the sen as the office decided. */
    String amount(Rupiah amount) {
        return switch (amounts) {
            case "dot" -> amount.value().toPlainString();
            case "comma" -> amount.value().toPlainString().replace('.', ',');
            default -> amount.value().setScale(0, RoundingMode.HALF_UP).toPlainString();
        };
    }

    /** STATUS_PEGAWAI of a contract with or without a last day. */
    String status(boolean term) {
        return term ? (words ? "PKWT" : "Y") : words ? "PKWTT" : "T";
    }
}
