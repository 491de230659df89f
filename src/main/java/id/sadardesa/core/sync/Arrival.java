package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Manifest;

/**
 * What a file that came in did here, or would do.
 *
 * @param added rows that are new here
 * @param changed rows that were here and say something else now
 * @param ended rows that are gone
 * @param kept KPJ of ours that the file had otherwise; ours stay
 */
public record Arrival(
        Manifest manifest, String fingerprint, int added, int changed, int ended, int kept) {
    /** A file that was looked at and did nothing. */
    public static Arrival of(Manifest manifest) {
        return new Arrival(manifest, Submissions.sha256(manifest.json()), 0, 0, 0, 0);
    }

    /** What the sender reads over the phone to see that both look at the same file. */
    public String code() {
        return PhoneCode.of("file", fingerprint);
    }

    /** What the sender types to know that we have the file. */
    public String receiptCode() {
        return receiptCode(fingerprint);
    }

    static String receiptCode(String fingerprint) {
        return PhoneCode.of("receipt", fingerprint);
    }
}
