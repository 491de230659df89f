package id.sadardesa.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A data folder being made. It is built in a folder of its own inside the real one and moved into
 * place when it is complete, the key file first; so a killed program leaves nothing there, or
 * enough to finish the move.
 */
public final class NewFolder {
    private final DataFolder target;
    private final DataFolder site;

    public NewFolder(DataFolder target) {
        this.target = target;
        this.site = new DataFolder(target.path().resolve("unfinished"));
    }

    /**
     * Clears the place to build in.
     *
     * @throws Problem when the target has a database or a key: a new key would lock old data for
     *     ever
     */
    public DataFolder begin() {
        target.refuseUnusableName();
        if (Files.exists(target.databaseFile()) || Files.exists(target.keyFile())) {
            throw Problem.of("base.folder.taken", target.path().toString());
        }
        discard();
        return site.create();
    }

    /** Whether everything was built and only the database is still to be moved. */
    boolean isComplete() {
        return Files.exists(target.keyFile())
                && Files.exists(site.databaseFile())
                && !Files.exists(site.keyFile());
    }

    /** Moves what was built into place; its database must be closed. */
    public void complete() {
        move(site.keyFile(), target.keyFile());
        finish();
    }

    /** Ends a move that was interrupted; does nothing when there is none. */
    public void finish() {
        if (isComplete() && !Files.exists(target.databaseFile())) {
            move(site.databaseFile(), target.databaseFile());
        }
        if (Files.exists(target.databaseFile())) {
            discard();
        }
    }

    private void move(Path from, Path to) {
        try {
            SafeFile.move(from, to);
        } catch (IOException e) {
            throw new Problem(Text.of("base.folder.unwritable", target.path().toString()), e);
        }
    }

    /** Takes away what was built so far. */
    public void discard() {
        if (!Files.isDirectory(site.path())
                || (isComplete() && !Files.exists(target.databaseFile()))) {
            return;
        }
        try (Stream<Path> all = Files.walk(site.path())) {
            List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
            deepest.forEach(SafeFile::deleteQuietly);
        } catch (IOException e) {
            throw new Problem(Text.of("base.folder.unwritable", site.path().toString()), e);
        }
    }
}
