package id.sadardesa.cli;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sadar demo}: the whole main job on the training office and its branch, each in a data
 * folder of its own that is gone afterwards; only the papers stay.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            descriptionKey = "cli.option.demoOut")
    @Nullable Path out;

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "cli.option.month")
    @Nullable String month;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Period period =
                month == null ? Period.of(LocalDate.now(session.clock())) : Chosen.month(month);
        Path folder = Chosen.given(out).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Path data = Files.createTempDirectory("sadar-desa-");
            try {
                session.say(play(data, folder, period));
            } finally {
                remove(data);
            }
        } catch (IOException e) {
            throw new Problem(Text.of("cli.demo.out", folder.toString()), e);
        }
        return Exit.DONE;
    }

    private Answer play(Path data, Path folder, Period period) {
        Opening opening = session.opening();
        try (Doors doors =
                        opening.train(new DataFolder(data.resolve("latihan")), session.progress());
                Doors branch = opening.trainBranch(new DataFolder(data.resolve("cabang")))) {
            DemoStage stage =
                    new DemoStage(
                            doors, branch, folder, period, session.progress(), session.texts());
            for (DemoStep step : Demo.STEPS) {
                session.progress().check();
                step.run(stage);
            }
            return stage.answer();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepest) {
                Files.delete(path);
            }
        }
    }
}
