package id.sadardesa.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Programs of others that read what we write; a test that needs one is skipped without it. */
public final class Outside {
    private Outside() {}

    /** Skips the test where a program is not installed, and says which. */
    public static void needs(String... programs) {
        for (String program : programs) {
            boolean there =
                    Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
            assumeTrue(there, "not installed, so this was not tried: " + program);
        }
    }

    /**
     * How a program ended and what it said, its errors included.
     *
     * @param said in UTF-8
     */
    public record End(int code, String said) {}

    /** Runs a program in a folder to its end, at most two minutes. */
    public static End run(Path folder, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "kata", ".txt");
        Process process =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> String.join(" ", words));
        return new End(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
    }
}
