package id.sadardesa.core.ceremony;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of the papers of a ceremony; what is not known yet is left to be written by hand.
 *
 * @param letters that of the invitations, or of the reminders afterwards
 * @param minutes that of the berita acara, which an office keeps in a register of its own
 */
public record Numbers(@Nullable String letters, @Nullable String minutes) {
    public static final Numbers NONE = new Numbers(null, null);

    public Numbers {
        letters = letters == null || letters.isBlank() ? null : letters.strip();
        minutes = minutes == null || minutes.isBlank() ? null : minutes.strip();
    }
}
