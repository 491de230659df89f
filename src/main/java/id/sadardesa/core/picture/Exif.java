package id.sadardesa.core.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a camera's notes that matters here: which side of the photo is up. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int HEADER = 6;

    private Exif() {}

    /** EXIF orientation 1 to 8 from an APP1 segment; 1 when it says nothing sound. */
    static int orientation(byte[] file, int from, int to) {
        if (to - from < HEADER + 8 || file[from] != 'E' || file[from + 1] != 'x') {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, from + HEADER, to - from - HEADER).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            return orientation(tiff);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return 1;
        }
    }

    private static int orientation(ByteBuffer tiff) {
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int found = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return found >= 1 && found <= 8 ? found : 1;
            }
        }
        return 1;
    }
}
