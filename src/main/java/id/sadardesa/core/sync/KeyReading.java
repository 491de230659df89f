package id.sadardesa.core.sync;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.picture.QrReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the keys of another office from what it gave: a file, or a photograph of its sheet. */
final class KeyReading {
    private static final long LONGEST_FILE = 100_000;

    /** Of a photograph of the key sheet, in bytes. */
    private static final long LARGEST_PICTURE = 30_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private KeyReading() {}

    /**
     * What a key file says, or the square code in a picture of a key sheet.
     *
     * @throws Problem when it cannot be read, is no key, or no code is found in the picture
     */
    static String of(Path file) {
        try {
            if (isPicture(file)) {
                return QrReader.find(Files.readAllBytes(file))
                        .orElseThrow(() -> Problem.of("sync.key.noCode"));
            }
            if (Files.size(file) > LONGEST_FILE) {
                throw Problem.of("sync.key.foreign");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new Problem(Text.of("sync.key.unreadable", file.toString()), e);
        }
    }

    /** By its first bytes, whatever it is called. */
    private static boolean isPicture(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return Files.size(file) <= LARGEST_PICTURE
                    && (Arrays.equals(start, PNG)
                            || (start.length > 2
                                    && start[0] == (byte) 0xFF
                                    && start[1] == (byte) 0xD8));
        }
    }
}
