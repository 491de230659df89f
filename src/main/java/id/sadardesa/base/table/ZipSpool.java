package id.sadardesa.base.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A packed file in memory, written by the library and read once by its table of contents: what is
 * in a workbook must not lie unpacked on the disk of an office, where a killed program leaves it.
 * {@link java.util.zip.ZipInputStream} refuses these files: the library states no sizes before a
 * part, and larger ones than that class believes after it.
 */
final class ZipSpool extends ByteArrayOutputStream {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int PART = 0x04034b50;
    private static final int PART_LENGTH = 30;

    /** What is done with each part. */
    interface Reader {
        void read(String name, InputStream part) throws IOException;
    }

    ZipSpool() {
        super(1 << 20);
    }

    /** Passes every part on, unpacked, in the order of the table of contents. */
    void read(Reader reader) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(buf, 0, count).order(ByteOrder.LITTLE_ENDIAN);
        int end = count - END_LENGTH;
        expect(END, zip, end);
        int entries = length(zip, end + 10);
        int at = zip.getInt(end + 16);
        Inflater inflater = new Inflater(true);
        try {
            for (int i = 0; i < entries; i++) {
                expect(ENTRY, zip, at);
                int name = length(zip, at + 28);
                inflater.reset();
                reader.read(
                        new String(buf, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8),
                        unpacked(zip, zip.getInt(at + 42), inflater));
                at += ENTRY_LENGTH + name + length(zip, at + 30) + length(zip, at + 32);
            }
        } finally {
            inflater.end();
        }
    }

    private InputStream unpacked(ByteBuffer zip, int at, Inflater inflater) throws IOException {
        expect(PART, zip, at);
        int start = at + PART_LENGTH + length(zip, at + 26) + length(zip, at + 28);
        return new InflaterInputStream(
                new ByteArrayInputStream(buf, start, count - start), inflater, 1 << 16);
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private static void expect(int signature, ByteBuffer zip, int at) throws ZipException {
        if (at < 0 || at + 4 > zip.limit() || zip.getInt(at) != signature) {
            throw new ZipException("The library packed the workbook in another way than it did");
        }
    }
}
