package id.sadardesa.core.sync.v1;

import id.sadardesa.base.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a ZIP whose bytes follow from its contents alone: no times, nothing packed, so that no
 * version of a library can change them.
 */
final class ZipWriter {
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long place;
    private int entries;

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    /** Begins an entry; its bytes follow on the stream below. */
    void begin(String name, long size, int crc) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        if (!ZipNames.allows(name)) {
            throw new IllegalArgumentException(name);
        }
        long end = place + LOCAL_SIZE + letters.length + size;
        if (end + directory.size() > ZipNames.MOST_BYTES || entries == ZipNames.MOST_ENTRIES) {
            throw Problem.of("sync.file.large");
        }
        byte[] listed = new byte[CENTRAL_SIZE];
        ByteBuffer central = little(listed);
        central.putInt(ZipNames.CENTRAL).putShort((short) ZipNames.VERSION);
        heading(central, letters.length, size, crc);
        central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        central.putInt((int) place);
        directory.write(listed);
        directory.write(letters);
        byte[] head = new byte[LOCAL_SIZE];
        ByteBuffer local = little(head);
        local.putInt(ZipNames.LOCAL);
        heading(local, letters.length, size, crc);
        out.write(head);
        out.write(letters);
        place = end;
        entries++;
    }

    private static void heading(ByteBuffer to, int name, long size, int crc) {
        to.putShort((short) ZipNames.VERSION).putShort((short) 0);
        to.putShort((short) ZipNames.STORED).putShort((short) 0).putShort((short) ZipNames.DAY);
        to.putInt(crc).putInt((int) size).putInt((int) size);
        to.putShort((short) name).putShort((short) 0);
    }

    void finish() throws IOException {
        out.write(directory.toByteArray());
        byte[] last = new byte[END_SIZE];
        ByteBuffer end = little(last);
        end.putInt(ZipNames.END).putShort((short) 0).putShort((short) 0);
        end.putShort((short) entries).putShort((short) entries);
        end.putInt(directory.size()).putInt((int) place).putShort((short) 0);
        out.write(last);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
