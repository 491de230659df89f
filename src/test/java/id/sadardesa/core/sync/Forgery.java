package id.sadardesa.core.sync;

import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.PackageWriter;
import id.sadardesa.core.sync.v1.Part;
import id.sadardesa.core.sync.v1.Signing;
import id.sadardesa.core.sync.v1.Totals;
import id.sadardesa.testkit.CheapOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A real file, opened, to be put together otherwise: by its sender, or by somebody else. */
final class Forgery {
    private final CheapOffice to;
    private final byte[] signer;
    private final Manifest manifest;
    private final byte[] inner;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * @param from who made the file, and signs what comes of it
     * @param to whom it is for
     */
    Forgery(CheapOffice from, CheapOffice to, Path real) throws IOException {
        this.to = to;
        this.signer = signer(from);
        this.manifest = to.arrivals.head(real).manifest();
        try (InputStream in = Files.newInputStream(real)) {
            this.inner = Age.opening(in, to.keys.secret().identity()).readAllBytes();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inner))) {
            for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                parts.put(one.getName(), zip.readAllBytes());
            }
        }
    }

    static byte[] signer(CheapOffice office) {
        return KeyCard.bytes(office.keys.secret().signer());
    }

    Manifest manifest() {
        return manifest;
    }

    /** The package as it is inside the seal. */
    byte[] inner() {
        return inner.clone();
    }

    byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException(name);
        }
        return part;
    }

    /** Writes a part otherwise. */
    Forgery with(String name, UnaryOperator<String> change) {
        String text = new String(part(name), StandardCharsets.UTF_8);
        parts.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a row, of which only some cells are given. */
    Forgery row(String name, Map<String, String> cells) {
        return with(
                name,
                text -> {
                    List<String> row = new ArrayList<>();
                    for (String column : text.substring(0, text.indexOf('\n')).split(",", -1)) {
                        row.add(cells.getOrDefault(column, ""));
                    }
                    return text + String.join(",", row) + "\n";
                });
    }

    /** The file with all hashes and totals right, signed and sealed. */
    byte[] file() throws IOException {
        return file(manifest, signer);
    }

    byte[] file(Manifest other, byte[] by) throws IOException {
        List<Part> all = new ArrayList<>();
        parts.forEach(
                (name, bytes) -> {
                    if (!name.startsWith("manifest.") && !name.equals("datapackage.json")) {
                        all.add(new Part(name, out -> out.write(bytes)));
                    }
                });
        PackageWriter writer = PackageWriter.measure(all);
        byte[] json =
                new Manifest(
                                other.kind(),
                                other.place(),
                                other.made(),
                                other.training(),
                                other.sender(),
                                other.receiver(),
                                totals(other.totals()),
                                other.holds(),
                                other.codeLists(),
                                writer.listed())
                        .json();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out, json, Signing.sign(by, json));
        return sealed(out.toByteArray());
    }

    private Totals totals(Totals said) {
        return new Totals(
                rows("people.csv"), said.rupiah(), rows("tombstones.csv"), rows("decisions.csv"));
    }

    private int rows(String name) {
        byte[] part = parts.getOrDefault(name, new byte[] {'\n'});
        return (int) new String(part, StandardCharsets.UTF_8).lines().count() - 1;
    }

    /** Anybody can seal something for an office: the key to do so is public. */
    byte[] sealed(byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var sealing = Age.sealing(out, Age.seal(to.keys.own().recipient()))) {
            sealing.write(text);
        }
        return out.toByteArray();
    }
}
