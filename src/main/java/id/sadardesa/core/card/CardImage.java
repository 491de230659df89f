package id.sadardesa.core.card;

import com.lowagie.text.Image;
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
        if (bytes == null || !(isJpeg(bytes) || isPng(bytes))) {
            return null;
        }
        try {
            Image image = Image.getInstance(bytes);
            return image.getColorspace() == CMYK ? null : image;
        } catch (IOException | RuntimeException e) {
            // OpenPDF answers a broken picture with whatever it stumbles over
            return null;
        }
    }

    private static boolean isJpeg(byte[] b) {
        int n = b.length;
        return n > 128
                && (b[0] & 0xFF) == 0xFF
                && (b[1] & 0xFF) == 0xD8
                && (b[2] & 0xFF) == 0xFF
                && endsAsJpeg(b);
    }

    /** A photo cut short while copying has no end mark; some cameras pad behind it. */
    private static boolean endsAsJpeg(byte[] b) {
        for (int i = b.length - 2; i >= Math.max(0, b.length - 64); i--) {
            if ((b[i] & 0xFF) == 0xFF && (b[i + 1] & 0xFF) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPng(byte[] b) {
        return b.length > 64 && (b[0] & 0xFF) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G';
    }
}
