package id.sadardesa.core.sync.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A file of format 1 as it was made when the format was new: every later program reads it. Its
 * people are invented and its keys are used for nothing else.
 */
class FossilTest {
    private static final Path FOSSILS = Path.of("src", "test", "resources", "fossils");

    /** Makes the fossil. Never to be run again once the format is released. */
    public static void main(String[] args) throws IOException {
        Age.Pair receiver = Age.newPair();
        Signing.Pair sender = Signing.newPair();
        Files.createDirectories(FOSSILS);
        Files.write(
                FOSSILS.resolve("sync-1.sadar"),
                SamplePackage.sealed(SamplePackage.bytes(sender), Age.seal(receiver.recipient())));
        Files.writeString(
                FOSSILS.resolve("sync-1.keys"),
                receiver.identity()
                        + "\n"
                        + Base64.getEncoder().encodeToString(sender.verifier())
                        + "\n");
    }

    @Test
    void theFirstFileIsStillRead() throws IOException {
        List<String> keys = Files.readAllLines(FOSSILS.resolve("sync-1.keys"));
        List<String> rows = new ArrayList<>();
        Contents contents =
                new Contents() {
                    @Override
                    public void row(Resource resource, String[] cells) {
                        rows.add(resource.wire() + ": " + String.join(" ", cells).strip());
                    }

                    @Override
                    public void photo(String sha256, byte[] jpeg) {
                        rows.add("photo of " + jpeg.length + " bytes");
                    }
                };
        try (var in = Files.newInputStream(FOSSILS.resolve("sync-1.sadar"))) {
            Manifest manifest =
                    PackageReader.read(
                                    Age.opening(in, keys.get(0)),
                                    told -> Base64.getDecoder().decode(keys.get(1)),
                                    contents,
                                    Progress.SILENT)
                            .manifest();
            assertEquals(SamplePackage.SENDER, manifest.sender());
            assertEquals(SamplePackage.RECEIVER, manifest.receiver());
            assertEquals("13500000.50", manifest.totals().rupiah().toPlainString());
        }
        assertEquals(
                List.of(
                        "tombstones",
                        "villages",
                        "seats",
                        "provided",
                        "photo of 13 bytes",
                        "people",
                        "deaths",
                        "heirs",
                        "earlier",
                        "posts",
                        "participations",
                        "steps",
                        "terms",
                        "decisions",
                        "corrections",
                        "conflicts",
                        "disputes"),
                rows.stream().map(row -> row.replaceFirst(":(?s).*", "")).toList());
        assertEquals(
                "villages: 01900000-0000-7000-8000-000000010001 35.16.09.2001 Punggul DESA",
                rows.get(1));
    }
}
