package id.sadardesa.core.sync;

import id.sadardesa.base.Text;
import id.sadardesa.core.sync.merge.Counts;
import id.sadardesa.core.sync.merge.Merged;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Signed;
import org.jspecify.annotations.Nullable;

/**
 * What a file that came in did here, or would do.
 *
 * @param merged what its rows did
 * @param ours what we have of the sender's now
 * @param replied what it said of our files; null when it is no reply
 * @param comparable whether both should count the same now; another computer of this office cannot
 *     yet know whom we entered since its last file
 */
public record Arrival(
        Manifest manifest,
        String fingerprint,
        Merged merged,
        Holds ours,
        @Nullable Replied replied,
        boolean comparable) {
    /** A file that was looked at and did nothing. */
    public static Arrival of(Signed signed) {
        return new Arrival(
                signed.manifest(), signed.fingerprint(), Merged.NOTHING, Holds.NOTHING, null, true);
    }

    /**
     * How many rows are new here, say something else now, or are gone; of a reply also what it
     * decided, corrected and took back.
     */
    public Counts counts() {
        Counts rows = merged.all();
        return replied == null ? rows : rows.plus(replied.counts());
    }

    /**
     * Whether we have as many people and participations of the sender's as the sender says. When
     * not, {@link #remedy} says what to do.
     */
    public boolean agrees() {
        Kind kind = manifest.kind();
        return kind == Kind.PHOTOS
                || kind == Kind.REPLY
                || !comparable
                || manifest.holds().equals(ours);
    }

    /**
     * What to do where the counts differ: something went lost in an earlier file, or the sender
     * goes on with an old copy and lacks what a full file of it cannot tell.
     */
    public Text remedy() {
        return Text.of(manifest.kind() == Kind.FULL ? "sync.remedy.compare" : "sync.remedy.full");
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
