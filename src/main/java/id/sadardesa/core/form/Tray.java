package id.sadardesa.core.form;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Workbooks on their way into a folder: they are put down when all of them are written, so that one
 * who gives up half way leaves none of them there, and leaves what stood there.
 */
final class Tray implements AutoCloseable {
    private final Path folder;
    private final boolean fresh;
    private final Path aside;

    private Tray(Path folder, boolean fresh, Path aside) {
        this.folder = folder;
        this.fresh = fresh;
        this.aside = aside;
    }

    /**
     * @throws Problem when the folder cannot be written to
     */
    static Tray over(Path folder) {
        boolean fresh = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
            return new Tray(folder, fresh, Files.createTempDirectory(folder, ".sipp"));
        } catch (IOException e) {
            throw problem(folder, e);
        }
    }

    private static Problem problem(Path place, IOException e) {
        return e instanceof AccessDeniedException
                ? new Problem(Text.of("base.file.denied", place.toString()), e)
                : new Problem(
                        Text.of(
                                "base.file.unwritable",
                                place.toString(),
                                String.valueOf(e.getMessage())),
                        e);
    }

    /** Where the workbooks are written. */
    Path place() {
        return aside;
    }

    /** Where a workbook that was written comes to stand. */
    Path target(Path written) {
        return folder.resolve(aside.relativize(written));
    }

    /**
     * Puts all of them into the folder.
     *
     * @throws Problem when one cannot be, e.g. because the old one is open elsewhere
     */
    void putDown() {
        for (Path written : inside().stream().filter(Files::isRegularFile).toList()) {
            Path target = target(written);
            try {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw problem(target, e);
            }
        }
    }

    private List<Path> inside() {
        try (Stream<Path> all = Files.walk(aside)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw problem(aside, e);
        }
    }

    @Override
    public void close() {
        inside().forEach(Tray::deleteQuietly);
        if (fresh) {
            deleteQuietly(folder);
        }
    }

    /** A folder that holds something stays. */
    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(Tray.class.getName())
                    .log(System.Logger.Level.DEBUG, "Left there: " + path.getFileName(), e);
        }
    }
}
