package id.sadardesa.core.journal;

import id.sadardesa.base.Ids;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Some hundred changes of one action as one compressed run of bytes.
 *
 * @param subjects where the ids of the subjects lie
 * @param rows where the ids of the rows lie
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and forgotten; never compared
record ChangePack(Range subjects, Range rows, byte[] bytes) {
    private static final int MOST_CHANGES = 500;
    private static final int MOST_BYTES = 300_000;
    private static final int VERSION = 1;
    private static final int NO_ROW = -1;

    /** The least and the greatest of some ids. */
    record Range(UUID from, UUID to) {
        static Range of(UUID id) {
            return new Range(id, id);
        }

        Range with(UUID id) {
            return new Range(
                    Ids.ORDER.compare(id, from) < 0 ? id : from,
                    Ids.ORDER.compare(id, to) > 0 ? id : to);
        }
    }

    /** A noted row and its place in the order of its action. */
    record Numbered(int n, Pen.Note note) {}

    /**
     * Notes of an action; neighbours in a pack are about the same or nearby subjects, and those
     * about one subject keep their order.
     *
     * @param from how many notes of the action came before
     */
    static List<ChangePack> of(List<Pen.Note> notes, int from) {
        List<Numbered> sorted = new ArrayList<>(notes.size());
        for (Pen.Note note : notes) {
            sorted.add(new Numbered(from + sorted.size(), note));
        }
        sorted.sort(Comparator.comparing(one -> one.note.subject(), Ids.ORDER));
        return IntStream.rangeClosed(0, (sorted.size() - 1) / MOST_CHANGES)
                .mapToObj(
                        slice ->
                                sorted.subList(
                                        slice * MOST_CHANGES,
                                        Math.min(sorted.size(), (slice + 1) * MOST_CHANGES)))
                .flatMap(slice -> packs(slice).stream())
                .toList();
    }

    private static List<ChangePack> packs(List<Numbered> slice) {
        List<ChangePack> packs = new ArrayList<>(1);
        try {
            for (int from = 0; from < slice.size(); ) {
                Writer writer = new Writer();
                while (from < slice.size() && writer.hasRoom()) {
                    writer.add(slice.get(from++));
                }
                packs.add(writer.pack());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packs;
    }

    private static final class Writer {
        private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 15);
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        private final DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(packed, deflater, 1 << 13));
        private @Nullable Range subjects;
        private @Nullable Range rows;

        Writer() throws IOException {
            out.writeByte(VERSION);
        }

        boolean hasRoom() {
            return out.size() < MOST_BYTES;
        }

        void add(Numbered one) throws IOException {
            Pen.Note note = one.note;
            subjects = subjects == null ? Range.of(note.subject()) : subjects.with(note.subject());
            rows = rows == null ? Range.of(note.rowId()) : rows.with(note.rowId());
            out.writeInt(one.n);
            out.writeUTF(note.place());
            id(note.rowId());
            id(note.subject());
            image(note.before());
            image(note.after());
        }

        private void id(UUID id) throws IOException {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }

        private void image(@Nullable Map<String, @Nullable String> image) throws IOException {
            if (image == null) {
                out.writeInt(NO_ROW);
                return;
            }
            int filled = 0;
            for (String value : image.values()) {
                filled += value == null ? 0 : 1;
            }
            out.writeInt(filled);
            for (var cell : image.entrySet()) {
                if (cell.getValue() != null) {
                    out.writeUTF(cell.getKey());
                    byte[] value = cell.getValue().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(value.length);
                    out.write(value);
                }
            }
        }

        ChangePack pack() throws IOException {
            out.writeInt(NO_ROW);
            out.close();
            deflater.end();
            return new ChangePack(
                    Objects.requireNonNull(subjects),
                    Objects.requireNonNull(rows),
                    packed.toByteArray());
        }
    }

    /** The changes in a pack, in no order. */
    static List<Numbered> unpack(byte[] bytes) {
        return unpack(bytes, place -> true);
    }

    /** Those of some tables; the others are passed over, which is quicker by far. */
    static List<Numbered> unpack(byte[] bytes, Predicate<String> places) {
        List<Numbered> changes = new ArrayList<>(MOST_CHANGES);
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(
                                new InflaterInputStream(new ByteArrayInputStream(bytes)),
                                1 << 14))) {
            if (in.readByte() != VERSION) {
                throw new IOException("A pack of another version");
            }
            for (int n = in.readInt(); n != NO_ROW; n = in.readInt()) {
                String place = in.readUTF();
                UUID row = new UUID(in.readLong(), in.readLong());
                UUID subject = new UUID(in.readLong(), in.readLong());
                if (places.test(place)) {
                    var note = new Pen.Note(place, row, subject, image(in), image(in));
                    changes.add(new Numbered(n, note));
                } else {
                    skipImage(in);
                    skipImage(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    private static void skipImage(DataInputStream in) throws IOException {
        int filled = in.readInt();
        for (int i = 0; i < filled; i++) {
            in.skipNBytes(in.readUnsignedShort()); // the column, as writeUTF leaves it
            in.skipNBytes(in.readInt());
        }
    }

    private static @Nullable Map<String, @Nullable String> image(DataInputStream in)
            throws IOException {
        int filled = in.readInt();
        if (filled == NO_ROW) {
            return null;
        }
        Map<String, @Nullable String> image = new LinkedHashMap<>();
        for (int i = 0; i < filled; i++) {
            String column = in.readUTF();
            image.put(column, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return image;
    }
}
