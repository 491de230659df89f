package id.sadardesa.core.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a camera's notes.
 *
 * @param orientation which side of the photo is up, 1 to 8
 * @param taken the day on which it was taken, or null where the camera did not say
 */
public record Exif(int orientation, @Nullable LocalDate taken) {
    /** A camera that says nothing sound. */
    public static final Exif SILENT = new Exif(1, null);

    private static final int ORIENTATION = 0x0112;
    private static final int MORE = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int HEADER = 6;

    /** As cameras write it: yyyy:MM:dd HH:mm:ss. */
    private static final int DAY = "2024:05:17".length();

    /** Of an APP1 segment. */
    static Exif of(byte[] file, int from, int to) {
        if (to - from < HEADER + 8 || file[from] != 'E' || file[from + 1] != 'x') {
            return SILENT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, from + HEADER, to - from - HEADER).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            return of(tiff);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return SILENT;
        }
    }

    private static Exif of(ByteBuffer tiff) {
        int directory = tiff.getInt(4);
        OptionalInt held = entry(tiff, directory, ORIENTATION);
        int side = held.isPresent() ? Short.toUnsignedInt(tiff.getShort(held.getAsInt())) : 1;
        return new Exif(side >= 1 && side <= 8 ? side : 1, taken(tiff, directory));
    }

    /** The day stands in a directory of its own; damage there takes nothing from the rest. */
    private static @Nullable LocalDate taken(ByteBuffer tiff, int directory) {
        try {
            OptionalInt more = entry(tiff, directory, MORE);
            OptionalInt day =
                    more.isEmpty()
                            ? OptionalInt.empty()
                            : entry(tiff, tiff.getInt(more.getAsInt()), TAKEN);
            return day.isEmpty() ? null : day(tiff, tiff.getInt(day.getAsInt()));
        } catch (IndexOutOfBoundsException | DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(ByteBuffer tiff, int at) {
        byte[] signs = new byte[DAY];
        tiff.get(at, signs);
        return LocalDate.parse(new String(signs, StandardCharsets.US_ASCII).replace(':', '-'));
    }

    /** Where the value of an entry stands. */
    private static OptionalInt entry(ByteBuffer tiff, int directory, int tag) {
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == tag) {
                return OptionalInt.of(entry + 8);
            }
        }
        return OptionalInt.empty();
    }
}
