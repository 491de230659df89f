package id.sadardesa.core.picture;

import java.util.Optional;

/**
 * What a JPEG says about itself before anything is decoded.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param components 1 grey, 3 colour, 4 CMYK as printing houses use it
 * @param exif what the camera noted
 */
public record JpegFrame(int width, int height, int components, Exif exif) {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int LAST_KNOWN_FRAME = 0xC2;

    /** Cameras pad behind the end mark, but not by more. */
    private static final int PADDING = 4096;

    /** Reads the frame of a whole JPEG; empty for anything else and for a file cut short. */
    public static Optional<JpegFrame> of(byte[] file) {
        if (file.length < 128 || at(file, 0) != 0xFF || at(file, 1) != START || !hasEnd(file)) {
            return Optional.empty();
        }
        Exif exif = Exif.SILENT;
        int place = 2;
        while (place + 9 < file.length && at(file, place) == 0xFF) {
            int marker = at(file, place + 1);
            int length = two(file, place + 2);
            if (marker == SCAN || length < 2 || place + 2 + length > file.length) {
                return Optional.empty();
            }
            if (marker == APP1 && exif.equals(Exif.SILENT)) {
                exif = Exif.of(file, place + 4, place + 2 + length);
            }
            if (marker >= 0xC0 && marker <= LAST_KNOWN_FRAME) {
                return frame(file, place, exif);
            }
            place += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<JpegFrame> frame(byte[] file, int place, Exif exif) {
        int height = two(file, place + 5);
        int width = two(file, place + 7);
        int components = at(file, place + 9);
        boolean known = components == 1 || components == 3 || components == 4;
        return known && width > 0 && height > 0
                ? Optional.of(new JpegFrame(width, height, components, exif))
                : Optional.empty();
    }

    private static boolean hasEnd(byte[] file) {
        for (int i = file.length - 2; i >= Math.max(2, file.length - PADDING); i--) {
            if (at(file, i) == 0xFF && at(file, i + 1) == END) {
                return true;
            }
        }
        return false;
    }

    private static int at(byte[] file, int place) {
        return file[place] & 0xFF;
    }

    private static int two(byte[] file, int place) {
        return at(file, place) << 8 | at(file, place + 1);
    }
}
