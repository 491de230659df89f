package id.sadardesa.core.sync.v1;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sadardesa.base.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strangers with {@code age}, {@code unzip}, {@code zip} and {@code openssl} read what we write and
 * write what we read, by the document alone. Skipped where a tool is not installed.
 */
class OutsideReadersTest {
    @TempDir Path folder;

    private final Age.Pair receiver = Age.newPair();
    private final Signing.Pair sender = Signing.newPair();

    @BeforeEach
    void needsTheTools() {
        for (String tool : List.of("age", "unzip", "zip", "openssl")) {
            boolean there =
                    Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                            .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
            assumeTrue(there, "not installed, so this was not tried: " + tool);
        }
    }

    private byte[] run(String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", null);
        Process process =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(false)
                        .redirectError(folder.resolve("err").toFile())
                        .redirectOutput(out.toFile())
                        .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(
                0,
                process.exitValue(),
                () -> String.join(" ", words) + ": " + read(folder.resolve("err")));
        return Files.readAllBytes(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** The sender's public key, as the document says to make it for openssl. */
    private byte[] publicKey(byte[] verifier) {
        byte[] der = Arrays.copyOf(HexFormat.of().parseHex("302a300506032b6570032100"), 44);
        System.arraycopy(verifier, 0, der, 12, 32);
        return der;
    }

    @Test
    void theyReadWhatWeWrite() throws Exception {
        write(
                "file.sadar",
                SamplePackage.sealed(SamplePackage.bytes(sender), Age.seal(receiver.recipient())));
        write("identity.txt", receiver.identity().getBytes(StandardCharsets.US_ASCII));
        run("age", "--decrypt", "-i", "identity.txt", "-o", "file.zip", "file.sadar");
        run("unzip", "-q", "file.zip", "-d", "opened");
        write("sender.der", publicKey(sender.verifier()));
        run(
                "openssl",
                "pkeyutl",
                "-verify",
                "-pubin",
                "-keyform",
                "DER",
                "-inkey",
                "sender.der",
                "-rawin",
                "-in",
                "opened/manifest.json",
                "-sigfile",
                "opened/manifest.sig");
        Manifest manifest =
                Manifest.parse(Files.readAllBytes(folder.resolve("opened/manifest.json")));
        for (Listed part : manifest.parts()) {
            String said =
                    new String(
                            run("openssl", "dgst", "-sha256", "-r", "opened/" + part.name()),
                            StandardCharsets.US_ASCII);
            assertEquals(part.sha256(), said.substring(0, 64));
        }
        assertEquals(18, manifest.parts().size());
    }

    @Test
    void weReadWhatTheyWrite() throws Exception {
        run("openssl", "genpkey", "-algorithm", "ed25519", "-out", "signer.pem");
        byte[] der = run("openssl", "pkey", "-in", "signer.pem", "-pubout", "-outform", "DER");
        List<String> zip = new ArrayList<>(List.of("zip", "-q", "-0", "-X", "-D", "file.zip"));
        zip.addAll(List.of("manifest.json", "manifest.sig"));
        PackageWriter measured = PackageWriter.measure(SamplePackage.parts());
        Files.createDirectories(folder.resolve("photos"));
        List<Part> parts = new ArrayList<>();
        parts.add(DataPackage.of(SamplePackage.parts().stream().map(Part::name).toList()));
        parts.addAll(SamplePackage.parts());
        for (Part part : parts) {
            try (var out = Files.newOutputStream(folder.resolve(part.name()))) {
                part.content().writeTo(out);
            }
            zip.add(part.name());
        }
        write("manifest.json", SamplePackage.manifest(measured.listed()).json());
        run(
                "openssl",
                "pkeyutl",
                "-sign",
                "-inkey",
                "signer.pem",
                "-rawin",
                "-in",
                "manifest.json",
                "-out",
                "manifest.sig");
        run(zip.toArray(String[]::new));
        run("age", "--encrypt", "-r", receiver.recipient(), "-o", "file.sadar", "file.zip");
        try (var in = Files.newInputStream(folder.resolve("file.sadar"))) {
            Manifest manifest =
                    PackageReader.read(
                                    Age.opening(in, receiver.identity()),
                                    told -> Arrays.copyOfRange(der, der.length - 32, der.length),
                                    Contents.NONE,
                                    Progress.SILENT)
                            .manifest();
            assertEquals(SamplePackage.SENDER, manifest.sender());
        }
    }

    @Test
    void theirSignatureIsOurs() throws Exception {
        write("signer.der", sender.secret());
        write("text", "Kecamatan Dlanggu".getBytes(StandardCharsets.US_ASCII));
        run(
                "openssl",
                "pkeyutl",
                "-sign",
                "-keyform",
                "DER",
                "-inkey",
                "signer.der",
                "-rawin",
                "-in",
                "text",
                "-out",
                "sig");
        assertArrayEquals(
                Signing.sign(sender.secret(), Files.readAllBytes(folder.resolve("text"))),
                Files.readAllBytes(folder.resolve("sig")));
    }
}
