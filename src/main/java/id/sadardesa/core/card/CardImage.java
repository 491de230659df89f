package id.sadardesa.core.card;

import com.lowagie.text.Image;
import id.sadardesa.core.picture.JpegFrame;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A photo or logo on its way to the paper: its bytes go through untouched, or not at all. */
final class CardImage {
    private static final int CMYK = 4;

    private CardImage() {}

    /**
     * The image behind some bytes, or null when they are not a JPEG or PNG that prints everywhere:
     * one bad picture must never stop a batch.
     */
    static @Nullable Image of(byte @Nullable [] bytes) {
        if (bytes == null || !(isPlainJpeg(bytes) || isPng(bytes))) {
            return null;
        }
        try {
            return Image.getInstance(bytes);
        } catch (IOException | RuntimeException e) {
            // OpenPDF answers a broken picture with whatever it stumbles over
            return null;
        }
    }

    private static boolean isPlainJpeg(byte[] bytes) {
        return JpegFrame.of(bytes).filter(frame -> frame.components() != CMYK).isPresent();
    }

    private static boolean isPng(byte[] b) {
        return b.length > 64 && (b[0] & 0xFF) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G';
    }
}
