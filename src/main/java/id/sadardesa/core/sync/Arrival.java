package id.sadardesa.core.sync;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Reported;
import id.sadardesa.core.sync.merge.Counts;
import id.sadardesa.core.sync.merge.Merged;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.sync.v1.Wages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file that came in did here, or would do.
 *
 * @param held what it holds
 * @param merged what its rows did
 * @param ours what we have of the sender's now
 * @param replied what it said of our files; null when it is no reply
 * @param comparable whether both should count the same now; another computer of this office cannot
 *     yet know whom we entered since its last file
 * @param reported the wages and contributions of those it tells of by our own rules; null where the
 *     sender states none
 * @param rulings of a reply, what it says of people; the first of it where it is very much
 */
public record Arrival(
        Manifest manifest,
        String fingerprint,
        Held held,
        Merged merged,
        Holds ours,
        @Nullable Replied replied,
        boolean comparable,
        @Nullable Reported reported,
        List<Ruling> rulings) {
    public Arrival {
        rulings = List.copyOf(rulings);
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
     * How the removals of a file and what was removed here come to differ: rows that are not here,
     * and rows of ours that rested on them. Empty where both are the same.
     */
    public List<Text> removals() {
        int stated = held.rows(Resource.TOMBSTONES);
        int done = merged.all().ended();
        List<Text> said = new ArrayList<>();
        if (replied == null && done < stated) {
            said.add(Text.of("sync.removals.absent", stated, done, stated - done));
        }
        if (merged.along() > 0) {
            said.add(Text.of("sync.removals.along", merged.along()));
        }
        return said;
    }

    /**
     * Whether surely nothing is other here than before; photos that came along are taken for news.
     */
    public boolean changesNothing() {
        return counts().equals(Counts.NONE) && merged.conflicts() == 0 && held.photos() == 0;
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
     * What our own records and rules make of the wages that the sender states; nothing where both
     * come to the same, where the two offices cannot be held against each other, or where somebody
     * has no wage on record here.
     */
    public Optional<Text> otherWages() {
        Wages theirs = manifest.totals().wages();
        if (theirs == null || reported == null || !comparable || reported.without() > 0) {
            return Optional.empty();
        }
        boolean same =
                reported.wages().equals(new Rupiah(theirs.monthly()))
                        && reported.contributions().equals(new Rupiah(theirs.contributions()));
        return same
                ? Optional.empty()
                : Optional.of(
                        Text.of("sync.wages.other", reported.wages(), reported.contributions()));
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
