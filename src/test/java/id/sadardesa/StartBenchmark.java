package id.sadardesa;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long the start takes until the first room of the training office can be used, as a multiple
 * of a bare JavaFX window: the same JVM flags, alternating processes, warm file cache. Run by hand
 * with a display, the training office already made: {@code StartBenchmark DATA}.
 */
final class StartBenchmark {
    private static final int ROUNDS = 5;

    private StartBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        double[] hello = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            double bare = seconds("id.sadardesa.desk.shell.HelloWindow");
            double whole = seconds("id.sadardesa.StartedWindow", args[0]);
            if (i >= 0) {
                hello[i] = bare;
                ours[i] = whole;
            }
        }
        Arrays.sort(hello);
        Arrays.sort(ours);
        System.out.printf(
                Locale.ROOT,
                "bare window %.2f s, first room of the training office %.2f s: %.2f times%n",
                hello[ROUNDS / 2],
                ours[ROUNDS / 2],
                ours[ROUNDS / 2] / hello[ROUNDS / 2]);
    }

    private static double seconds(String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx1g",
                        "-Djava.awt.headless=true",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls,javafx.fxml",
                        "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"))
                .forEach(command::add);
        command.addAll(List.of(program));
        long began = System.nanoTime();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(System.getProperty("java.io.tmpdir"), "start.log"))
                .start()
                .waitFor();
        return (System.nanoTime() - began) / 1e9;
    }
}
