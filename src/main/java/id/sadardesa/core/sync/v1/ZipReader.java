package id.sadardesa.core.sync.v1;

import id.sadardesa.base.Problem;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ZIP of format 1 from its first byte to its last, once. What a ZIP may say twice (in front
 * of an entry and in the directory at its end) must be the same twice, so that no other program can
 * see another file in it.
 */
final class ZipReader {
    private static final int UTF8_NAME = 0x0800;

    /** An entry, and where it begins. */
    record Head(String name, int crc, long size, long place) {}

    private final DataInputStream in;
    private final Map<String, Head> heads = new LinkedHashMap<>();
    private long place;

    ZipReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * The next entry, whose bytes then follow in {@link #body}; null after the last, when the whole
     * file was read and its end agrees with it.
     *
     * @throws Problem when an entry is packed, has a name that is not allowed, or comes twice
     * @throws IOException when it is no such ZIP
     */
    @Nullable Head next() throws IOException {
        long start = place;
        int mark = four();
        if (mark == ZipNames.LOCAL) {
            return entry(start);
        }
        long directory = start;
        for (Head head : heads.values()) {
            check(mark == ZipNames.CENTRAL);
            listed(head);
            mark = four();
        }
        check(mark == ZipNames.END);
        end(directory, place - 4 - directory);
        return null;
    }

    private Head entry(long start) throws IOException {
        two();
        refuseFlags(two());
        if (two() != ZipNames.STORED) {
            throw Problem.of("sync.file.packed");
        }
        four();
        int crc = four();
        long packed = four() & 0xFFFF_FFFFL;
        long size = four() & 0xFFFF_FFFFL;
        int length = two();
        check(two() == 0 && packed == size && size <= ZipNames.MOST_BYTES);
        Head head = new Head(name(length), crc, size, start);
        if (!ZipNames.allows(head.name())) {
            throw Problem.of("sync.file.name");
        }
        if (heads.put(head.name(), head) != null) {
            throw Problem.of("sync.file.twice", head.name());
        }
        check(heads.size() <= ZipNames.MOST_ENTRIES);
        return head;
    }

    private void listed(Head head) throws IOException {
        two();
        two();
        refuseFlags(two());
        check(two() == ZipNames.STORED);
        four();
        check(four() == head.crc());
        check((four() & 0xFFFF_FFFFL) == head.size());
        check((four() & 0xFFFF_FFFFL) == head.size());
        int length = two();
        for (int i = 0; i < 3; i++) {
            check(two() == 0);
        }
        two();
        four();
        check((four() & 0xFFFF_FFFFL) == head.place() && name(length).equals(head.name()));
    }

    private void end(long directory, long length) throws IOException {
        check(two() == 0);
        check(two() == 0);
        check(two() == heads.size());
        check(two() == heads.size());
        check((four() & 0xFFFF_FFFFL) == length && (four() & 0xFFFF_FFFFL) == directory);
        check(two() == 0 && in.read() < 0);
    }

    private static void refuseFlags(int flags) throws IOException {
        check((flags & ~UTF8_NAME) == 0);
    }

    private static void check(boolean sound) throws IOException {
        if (!sound) {
            throw new IOException("Not a ZIP of format 1");
        }
    }

    private String name(int length) throws IOException {
        byte[] letters = in.readNBytes(length);
        check(letters.length == length);
        place += length;
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private int two() throws IOException {
        place += 2;
        return Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    }

    private int four() throws IOException {
        place += 4;
        return Integer.reverseBytes(in.readInt());
    }

    /** The bytes of the entry that {@link #next} gave; to be read to their end. */
    InputStream body(Head head) {
        return new InputStream() {
            private long left = head.size();

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (left == 0) {
                    return -1;
                }
                int n = in.read(to, offset, (int) Math.min(left, length));
                if (n < 0) {
                    throw new EOFException();
                }
                left -= n;
                place += n;
                return n;
            }
        };
    }
}
