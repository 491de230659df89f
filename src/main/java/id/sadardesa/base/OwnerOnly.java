package id.sadardesa.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A medium on which files are ours alone from their first byte, where its system knows that. */
final class OwnerOnly implements Medium {
    private static final Set<PosixFilePermission> OURS =
            PosixFilePermissions.fromString("rw-------");

    @Override
    public Sink create(Path file) throws IOException {
        Files.deleteIfExists(file);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OURS));
        } catch (UnsupportedOperationException e) {
            return REAL.create(file); // Windows
        }
        return REAL.create(file);
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return REAL.open(file);
    }

    @Override
    public long room(Path folder) throws IOException {
        return REAL.room(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        REAL.move(from, to);
    }

    /** Whether nobody else may read it, as far as its system says. */
    static boolean holds(Path file) {
        try {
            return Files.getPosixFilePermissions(file).equals(OURS);
        } catch (UnsupportedOperationException | IOException e) {
            return false;
        }
    }
}
