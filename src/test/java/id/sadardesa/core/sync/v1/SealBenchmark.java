package id.sadardesa.core.sync.v1;

import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sealing people: ours (hashed, signed, sealed, forced to the disk and read back) beside {@code
 * zip} and {@code age} on the same bytes, and beside them ours from rows. Words: how many people,
 * how many rounds; {@code memory N} only makes and opens one file of N people.
 */
public final class SealBenchmark {
    private static final PrintStream SAY =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path folder;
    private final Age.Pair receiver = Age.newPair();
    private final Signing.Pair sender = Signing.newPair();
    private final int people;

    private SealBenchmark(Path folder, int people) {
        this.folder = folder;
        this.people = people;
    }

    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory("seal");
        if (words.length > 0 && words[0].equals("memory")) {
            SealBenchmark one = new SealBenchmark(folder, Integer.parseInt(words[1]));
            SAY.printf("made %.1f s, opened %.1f s%n", one.ours(one.parts()), one.opened());
            SAY.println(Files.size(folder.resolve("file.sadar")) / 1_000_000 + " MB");
            return;
        }
        SealBenchmark benchmark = new SealBenchmark(folder, Integer.parseInt(words[0]));
        benchmark.peerFiles();
        double[][] all = new double[5][Integer.parseInt(words[1])];
        for (int round = 0; round < all[0].length; round++) {
            all[0][round] = benchmark.ours(benchmark.files());
            all[1][round] = benchmark.peer("-0");
            all[2][round] = benchmark.peer("-6");
            all[3][round] = benchmark.opened();
            all[4][round] = benchmark.ours(benchmark.parts());
        }
        for (double[] times : all) {
            Arrays.sort(times);
        }
        int median = all[0].length / 2;
        SAY.printf(
                "ours %.3f s; zip -0 + age %.3f s; zip -6 + age %.3f s; opened %.3f s;"
                        + " from rows %.3f s%n",
                all[0][median], all[1][median], all[2][median], all[3][median], all[4][median]);
        SAY.printf(
                "ours / (zip -0 + age) %.2f; ours / (zip -6 + age) %.2f%n",
                all[0][median] / all[1][median], all[0][median] / all[2][median]);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Resource resource : Kind.FULL.tables()) {
            parts.add(
                    new TablePart(
                                    resource,
                                    to -> {
                                        if (resource == Resource.PEOPLE) {
                                            for (int i = 0; i < people; i++) {
                                                to.accept(person(i));
                                            }
                                        }
                                    })
                            .part());
        }
        return parts;
    }

    private static Map<String, @Nullable String> person(int number) {
        Map<String, @Nullable String> row = new HashMap<>();
        row.put("id", new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number).toString());
        row.put("nik", Long.toString(3516090000000000L + number));
        row.put("name", "ORANG UJI NOMOR " + number);
        row.put("birth_place", "Mojokerto");
        row.put("birth_date", "1980-01-02");
        row.put("mother", "IBU UJI " + number);
        row.put("address", "Dusun Krajan RT 0" + number % 10 + " RW 02, Desa Punggul");
        row.put("phone", "0812" + (10_000_000 + number));
        row.put("asn", "FALSE");
        return row;
    }

    /** The bytes that the peers get. */
    private List<Part> files() {
        return parts().stream()
                .map(Part::name)
                .map(name -> new Part(name, out -> Files.copy(folder.resolve(name), out)))
                .toList();
    }

    private double ours(List<Part> parts) throws IOException {
        long start = System.nanoTime();
        PackageWriter writer = PackageWriter.measure(parts);
        byte[] manifest =
                new Manifest(
                                Kind.FULL,
                                Place.FIRST,
                                LocalDateTime.of(2026, 3, 10, 10, 0),
                                false,
                                SamplePackage.SENDER,
                                SamplePackage.RECEIVER,
                                new Totals(people, BigDecimal.ZERO, 0, 0),
                                new Holds(people, 0),
                                Map.of("post", 1),
                                writer.listed())
                        .json();
        byte[] signature = Signing.sign(sender.secret(), manifest);
        SafeFile.write(
                folder.resolve("file.sadar"),
                out -> {
                    try (var sealed = Age.sealing(out, Age.seal(receiver.recipient()))) {
                        writer.writeTo(sealed, manifest, signature);
                    }
                });
        return (System.nanoTime() - start) / 1e9;
    }

    private double opened() throws IOException {
        long start = System.nanoTime();
        try (var in = new BufferedInputStream(Files.newInputStream(folder.resolve("file.sadar")))) {
            PackageReader.read(
                    Age.opening(in, receiver.identity()),
                    manifest -> sender.verifier(),
                    Contents.NONE,
                    Progress.SILENT);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void peerFiles() throws IOException {
        for (Part part : parts()) {
            try (var out = Files.newOutputStream(folder.resolve(part.name()))) {
                part.content().writeTo(out);
            }
        }
    }

    private double peer(String level) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("peer.zip"));
        List<String> zip = new ArrayList<>(List.of("zip", "-q", level, "-X", "peer.zip"));
        parts().forEach(part -> zip.add(part.name()));
        long start = System.nanoTime();
        run(zip);
        run(List.of("age", "-r", receiver.recipient(), "-o", "peer.age", "peer.zip"));
        return (System.nanoTime() - start) / 1e9;
    }

    private void run(List<String> words) throws IOException, InterruptedException {
        int code =
                new ProcessBuilder(words).directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(words + " ended with " + code);
        }
    }
}
