package id.sadardesa.core.sync.v1;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a package: what is in it is measured first and written after its signed manifest, so that
 * a reader knows of each byte what to expect before it comes. Nothing is kept in memory but names
 * and hashes.
 */
public final class PackageWriter {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    private record Measured(Part part, Listed listed, int crc) {}

    private final List<Measured> parts = new ArrayList<>();

    private PackageWriter() {}

    /**
     * Reads all parts once.
     *
     * @throws Problem when one cannot be read
     */
    public static PackageWriter measure(List<Part> parts) {
        PackageWriter writer = new PackageWriter();
        List<Part> all = new ArrayList<>();
        all.add(DataPackage.of(parts.stream().map(Part::name).toList()));
        all.addAll(parts);
        try {
            for (Part part : all) {
                Tally tally = new Tally(OutputStream.nullOutputStream());
                part.content().writeTo(tally);
                writer.parts.add(new Measured(part, tally.listed(part.name()), tally.crc()));
            }
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.unreadable"), e);
        }
        return writer;
    }

    /** What the manifest is to list. */
    public List<Listed> listed() {
        return parts.stream().map(Measured::listed).toList();
    }

    /**
     * Writes the package.
     *
     * @param manifest the bytes of a manifest that lists {@link #listed}
     * @param signature over these bytes
     */
    public void writeTo(OutputStream out, byte[] manifest, byte[] signature) throws IOException {
        ZipWriter zip = new ZipWriter(out);
        whole(zip, out, MANIFEST, manifest);
        whole(zip, out, SIGNATURE, signature);
        for (Measured one : parts) {
            zip.begin(one.listed.name(), one.listed.bytes(), one.crc);
            CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
            one.part.content().writeTo(checked);
            if ((int) checked.getChecksum().getValue() != one.crc) {
                throw new IllegalStateException("It changed under way: " + one.listed.name());
            }
        }
        zip.finish();
    }

    private static void whole(ZipWriter zip, OutputStream out, String name, byte[] bytes)
            throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        zip.begin(name, bytes.length, (int) crc.getValue());
        out.write(bytes);
    }
}
