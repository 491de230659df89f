package id.sadardesa.testkit;

import id.sadardesa.ScreenPictures;
import id.sadardesa.base.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The README's run command. With a display it opens the window on the training office; with none it
 * does the same main job on paper and takes pictures of the screens. Both start the packed program
 * as an office would.
 */
public final class FirstRun {
    private static final Path FOLDER = Path.of("target", "sadar-desa");
    private static final Path DEMO = Path.of("target", "demo");
    private static final PrintStream SAY =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private FirstRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(
                hasDisplay(System.getProperty("os.name"), System.getenv()) ? window() : paper());
    }

    /** Windows and macOS always have one; elsewhere X11 or Wayland says so. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win")
                || name.contains("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private static int window() throws IOException, InterruptedException {
        SAY.println("Kantor latihan / the training office: kata sandi / passphrase \"latihan\"");
        return program("--training");
    }

    private static int paper() throws IOException, InterruptedException {
        empty(DEMO);
        Path data = DEMO.resolve("data");
        int code = program("demo", "--out", DEMO.toString(), "--data", data.toString());
        if (code != 0) {
            return code;
        }
        ScreenPictures.take(new DataFolder(data), DEMO.resolve("layar"));
        SAY.println();
        try (Stream<Path> made = Files.walk(DEMO)) {
            made.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(data))
                    .sorted()
                    .forEach(file -> SAY.println(file.toAbsolutePath()));
        }
        return 0;
    }

    private static int program(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        List<String> command = new ArrayList<>();
        command.add(FOLDER.resolve("bin").resolve(windows ? "sadar.bat" : "sadar").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start().waitFor();
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
