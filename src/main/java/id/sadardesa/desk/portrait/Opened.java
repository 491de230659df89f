package id.sadardesa.desk.portrait;

import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.picture.Negative;

/**
 * A photo file that was opened to choose a part of it.
 *
 * @param whole the whole picture, as a JPEG for the screen
 */
@SuppressWarnings("ArrayRecordComponent") // shown once; never compared
public record Opened(Negative negative, byte[] whole) {
    /** Takes some time with a large file: not for the thread of the screen. */
    public static Opened of(Negative negative) {
        return new Opened(negative, negative.print(Crop.WHOLE));
    }
}
